package commissary.shop.catalog.internal;

import commissary.shared.Actor;
import commissary.shop.catalog.ProductPictures;
import commissary.shop.catalog.ProductView;
import commissary.shop.images.ImageUpload;
import commissary.shop.images.ProductImages;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Lets those who keep a product at its pictures. It begins no transaction: pictures may be far away. */
@Dependent
class ProductPictureService implements ProductPictures {

    private final PictureSteps steps;
    private final ProductImages images;

    @Inject
    ProductPictureService(PictureSteps steps, ProductImages images) {
        this.steps = steps;
        this.images = images;
    }

    @Override
    public ImageUpload offerUpload(Actor actor, long productId, String contentType, long size) {
        steps.requireKeeper(actor, productId);
        return images.offer(productId, contentType, size);
    }

    @Override
    public void check(Actor actor, long productId, String imageUrl) {
        steps.requireKeeper(actor, productId);
        images.check(productId, imageUrl);
    }

    @Override
    public ProductView remove(Actor actor, long productId, long imageId) {
        return steps.remove(actor, productId, imageId);
    }
}
