/** Keeps the weights of products; which food one is stands in the catalogue. */
@NullMarked
package commissary.nutrition.products.internal;

import org.jspecify.annotations.NullMarked;
