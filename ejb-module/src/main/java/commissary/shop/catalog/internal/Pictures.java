package commissary.shop.catalog.internal;

import commissary.shop.catalog.ProductView;
import commissary.shop.images.ProductImages;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** Puts their pictures beside products that were read: one question for a whole list. */
@Dependent
class Pictures {

    private final ProductImages images;

    @Inject
    Pictures(ProductImages images) {
        this.images = images;
    }

    List<ProductView> on(List<ProductView> products) {
        var known = images.of(products.stream().map(ProductView::id).toList());
        return products.stream()
                .map(product -> product.withImages(known.getOrDefault(product.id(), List.of())))
                .toList();
    }

    ProductView on(ProductView product) {
        return on(List.of(product)).get(0);
    }

    /** @throws commissary.shared.DomainException unless the picture was checked, or is the product's already */
    void attach(long productId, String imageUrl) {
        images.attach(productId, imageUrl);
    }

    void remove(long productId, long imageId) {
        images.remove(productId, imageId);
    }

    void removeAll(long productId) {
        images.removeAll(productId);
    }
}
