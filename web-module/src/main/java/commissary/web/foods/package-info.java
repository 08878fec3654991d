/** Foods, recipes and what products of the shop hold, over HTTP. */
@NullMarked
package commissary.web.foods;

import org.jspecify.annotations.NullMarked;
