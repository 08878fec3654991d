package commissary.shop.catalog;

import commissary.shared.Actor;
import commissary.shared.Forbidden;
import commissary.shared.NotFound;
import commissary.shop.images.ImageUpload;

/** The pictures of products, for those who keep the products: their sellers, and administrators. */
public interface ProductPictures {

    /**
     * Promises a place for one picture.
     *
     * @throws ProductNotFound if there is no such product
     * @throws Forbidden if it is another seller's
     * @throws commissary.shared.DomainException as {@link commissary.shop.images.ProductImages#offer} says
     */
    ImageUpload offerUpload(Actor actor, long productId, String contentType, long size);

    /**
     * Looks at what was uploaded, which takes its time and is done before {@link Products#change} with that picture.
     *
     * @throws ProductNotFound if there is no such product
     * @throws Forbidden if it is another seller's
     * @throws commissary.shared.DomainException as {@link commissary.shop.images.ProductImages#check} says
     */
    void check(Actor actor, long productId, String imageUrl);

    /**
     * Takes a picture away.
     *
     * @return the product without it
     * @throws ProductNotFound if there is no such product
     * @throws Forbidden if it is another seller's
     * @throws NotFound {@code IMAGE_NOT_FOUND}
     */
    ProductView remove(Actor actor, long productId, long imageId);
}
