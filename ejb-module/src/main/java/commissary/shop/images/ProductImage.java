package commissary.shop.images;

/**
 * A picture of a product. Its addresses never show anything else: a changed picture has another version in its name.
 *
 * @param imageUrl cleaned, at most 2,000 pixels long; an address within this site unless pictures have a place of their
 *     own
 * @param smallUrl at most 160 pixels long; like the next two {@code imageUrl} itself until it is made
 * @param mediumUrl at most 480 pixels long
 * @param largeUrl at most 1,200 pixels long
 * @param width of the picture at {@code imageUrl}, in pixels
 * @param height likewise
 * @param ready whether the smaller sizes are made
 */
public record ProductImage(
        long id,
        String imageUrl,
        String smallUrl,
        String mediumUrl,
        String largeUrl,
        int width,
        int height,
        boolean ready) {}
