/** The network that keeps copies of pictures near people. */
@NullMarked
package commissary.shop.images.internal.cdn;

import org.jspecify.annotations.NullMarked;
