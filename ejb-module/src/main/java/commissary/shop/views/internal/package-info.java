/** Looks at products: a buffer on each node, and the rows that it is written to. */
@NullMarked
package commissary.shop.views.internal;

import org.jspecify.annotations.NullMarked;
