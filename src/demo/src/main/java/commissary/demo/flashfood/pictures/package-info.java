/** Drawings of products. */
@NullMarked
package commissary.demo.flashfood.pictures;

import org.jspecify.annotations.NullMarked;
