package commissary.shop.wishlist;

import commissary.shared.Actor;
import commissary.shared.Page;
import commissary.shared.PageRequest;
import commissary.shared.Rejected;
import commissary.shop.catalog.ProductNotFound;
import commissary.shop.catalog.ProductView;

/** The caller's own wishlist; everybody has one. */
public interface Wishlist {

    /** The most wishes of one person. */
    int MAX_WISHES = 500;

    /** The wished products that are for sale, as they are now, the last wished first. */
    Page<ProductView> wishes(Actor actor, PageRequest page);

    /**
     * Wishes for a product; without effect if that is done already.
     *
     * @throws ProductNotFound if there is none of this id for this caller
     * @throws Rejected {@code WISHLIST_FULL}
     */
    void wish(Actor actor, long productId);

    /** Forgets a wish; without effect if there is none. */
    void forget(Actor actor, long productId);
}
