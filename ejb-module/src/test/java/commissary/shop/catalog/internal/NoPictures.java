package commissary.shop.catalog.internal;

import commissary.shop.images.ImageUpload;
import commissary.shop.images.ProductImage;
import commissary.shop.images.ProductImages;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** A shop whose products have no pictures. */
final class NoPictures implements ProductImages {

    @Override
    public Map<Long, List<ProductImage>> of(Collection<Long> productIds) {
        return Map.of();
    }

    @Override
    public ImageUpload offer(long productId, String contentType, long size) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void check(long productId, String imageUrl) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void attach(long productId, String imageUrl) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void remove(long productId, long imageId) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void removeAll(long productId) {
        throw new UnsupportedOperationException();
    }
}
