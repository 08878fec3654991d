/** Pictures as bytes and pixels: what they are, cleaned, turned, made smaller. */
@NullMarked
package commissary.shop.images.internal.picture;

import org.jspecify.annotations.NullMarked;
