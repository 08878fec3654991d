/** The rules of promotions, which know no database, and their tables. */
@NullMarked
package commissary.shop.promotions.internal;

import org.jspecify.annotations.NullMarked;
