/** Work that is done later: a table is the queue, JMS only its bell. */
@NullMarked
package commissary.platform.jobs;

import org.jspecify.annotations.NullMarked;
