package commissary.shop.images.internal.cdn;

import commissary.shared.Unavailable;

/** A network that keeps copies of pictures near people. */
public interface Cdn {

    /**
     * Has it drop its copies.
     *
     * @param paths such as {@code /products/7-*}
     * @param reference the same for the same wish, so that asking twice is one wish
     * @throws Unavailable if it cannot be asked just now
     */
    void drop(String paths, String reference);
}
