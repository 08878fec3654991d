package commissary.shop.images.internal;

import commissary.shop.images.ProductImage;
import commissary.shop.images.internal.files.ImageName;
import commissary.shop.images.internal.files.ImageSize;
import commissary.shop.images.internal.picture.Format;

/** A picture that belongs to a product. */
record Attached(long id, long productId, String version, Shape shape, boolean ready) {

    /** Of the cleaned picture. */
    record Shape(Format format, int width, int height) {}

    ImageName name() {
        return new ImageName(productId, version, ImageSize.FULL, shape.format());
    }

    /** @param base what stands before keys in addresses */
    ProductImage view(String base) {
        return new ProductImage(
                id,
                base + name().key(),
                address(base, ImageSize.SMALL),
                address(base, ImageSize.MEDIUM),
                address(base, ImageSize.LARGE),
                shape.width(),
                shape.height(),
                ready);
    }

    private String address(String base, ImageSize size) {
        return base + name().in(ready ? size : ImageSize.FULL).key();
    }
}
