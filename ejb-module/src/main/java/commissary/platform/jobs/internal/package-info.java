/** The queue, its bell and its workers. */
@NullMarked
package commissary.platform.jobs.internal;

import org.jspecify.annotations.NullMarked;
