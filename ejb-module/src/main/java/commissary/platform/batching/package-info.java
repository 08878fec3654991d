/** What many ask for one by one, fetched together. */
@NullMarked
package commissary.platform.batching;

import org.jspecify.annotations.NullMarked;
