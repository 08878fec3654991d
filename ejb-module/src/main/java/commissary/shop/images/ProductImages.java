package commissary.shop.images;

import commissary.shared.Conflict;
import commissary.shared.NotFound;
import commissary.shared.Rejected;
import commissary.shared.TooLarge;
import commissary.shared.TooMany;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The pictures of products. Who may touch them is for the products' feature to say. */
public interface ProductImages {

    int MAX_BYTES = 5_000_000;

    /**
     * Promises a place for one picture. To be called outside a transaction, since a store may be asked for it.
     *
     * @throws Rejected {@code IMAGE_TYPE_REFUSED}
     * @throws TooLarge {@code IMAGE_TOO_LARGE}
     * @throws TooMany {@code TOO_MANY_UPLOADS} that were never attached
     */
    ImageUpload offer(long productId, String contentType, long size);

    /**
     * Looks at what was uploaded and keeps a cleaned copy: what {@link #attach} demands. Takes its time; to be called
     * outside a transaction. Without effect for a picture that is attached.
     *
     * @throws Rejected {@code IMAGE_NOT_OURS}, {@code IMAGE_TYPE_MISMATCH}, {@code IMAGE_UNREADABLE}, or
     *     {@code IMAGE_TOO_MANY_PIXELS}
     * @throws TooLarge {@code IMAGE_TOO_LARGE}
     * @throws Conflict {@code IMAGE_NOT_UPLOADED}
     */
    void check(long productId, String imageUrl);

    /**
     * Makes a checked picture the product's first one; one that the product has already, too. Belongs to the caller's
     * transaction.
     *
     * @throws Conflict {@code IMAGE_NOT_UPLOADED} if it was not checked
     * @throws Rejected {@code IMAGE_NOT_OURS}, or {@code TOO_MANY_IMAGES}
     */
    void attach(long productId, String imageUrl);

    /**
     * Takes a picture away; its files go soon after.
     *
     * @throws NotFound {@code IMAGE_NOT_FOUND} if the product has no such picture
     */
    void remove(long productId, long imageId);

    /** Takes all pictures of a product away. */
    void removeAll(long productId);

    /** The pictures of these products, each one's main picture first; those without any are left out. */
    Map<Long, List<ProductImage>> of(Collection<Long> productIds);
}
