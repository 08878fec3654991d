/** How orders are mirrored, kept and served. */
@NullMarked
package commissary.feed.internal;

import org.jspecify.annotations.NullMarked;
