/** The nightly model, and what is made of it for a person or a product. */
@NullMarked
package commissary.shop.recommend.internal;

import org.jspecify.annotations.NullMarked;
