/** Where orders come from: a port, its sources, and a file on disk as what every source brings. */
@NullMarked
package commissary.feed.internal.source;

import org.jspecify.annotations.NullMarked;
