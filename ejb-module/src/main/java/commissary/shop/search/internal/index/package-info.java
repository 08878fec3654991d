/** The index: what stands in it, how it is written, and where it lies. */
@NullMarked
package commissary.shop.search.internal.index;

import org.jspecify.annotations.NullMarked;
