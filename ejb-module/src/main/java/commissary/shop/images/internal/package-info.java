/** What becomes of a picture, from the promise of an upload to its removal. */
@NullMarked
package commissary.shop.images.internal;

import org.jspecify.annotations.NullMarked;
