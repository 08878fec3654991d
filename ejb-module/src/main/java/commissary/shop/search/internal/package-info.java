/** Search: an index that each node keeps and lets follow the catalogue, and answers that are kept for some minutes. */
@NullMarked
package commissary.shop.search.internal;

import org.jspecify.annotations.NullMarked;
