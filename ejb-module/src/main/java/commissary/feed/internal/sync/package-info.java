/** How orders are brought in: one sync at a time, a version at each change. */
@NullMarked
package commissary.feed.internal.sync;

import org.jspecify.annotations.NullMarked;
