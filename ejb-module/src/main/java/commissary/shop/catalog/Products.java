package commissary.shop.catalog;

import commissary.shared.Actor;
import commissary.shared.Conflict;
import commissary.shared.Forbidden;
import commissary.shared.Invalid;
import commissary.shared.Page;
import commissary.shared.PageRequest;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** The products of the shop. What is not for sale is seen by its seller and by administrators only. */
public interface Products {

    /** Products for sale. Answers may be some minutes old, but never older than a change of one of their products. */
    Page<ProductView> find(ProductQuery query, PageRequest page);

    /**
     * Products for sale by a part of their names, for as long as there is nothing better to search with.
     *
     * @param words all of which stand somewhere in the name, be it within a word
     * @param brands in small letters, of which one is enough; empty for any
     */
    Page<ProductView> findByName(List<String> words, Set<String> brands, ProductQuery query, PageRequest page);

    /** The caller's own products, or for an administrator all, for sale or not, the newest first. */
    Page<ProductView> manage(Actor actor, PageRequest page);

    /**
     * One product.
     *
     * @throws ProductNotFound if there is none of this id for this caller
     */
    ProductView get(Actor actor, long productId);

    /** The products of these ids that are for sale, as they are now, in the given order; others are left out. */
    List<ProductView> named(Collection<Long> productIds);

    /**
     * Offers a product.
     *
     * @throws Forbidden if the caller neither sells nor administers
     * @throws Conflict {@code SKU_TAKEN}
     * @throws Invalid if a category does not exist
     */
    ProductView create(Actor actor, ProductFacts facts);

    /**
     * Changes what the edit names. A picture that it names was checked before, see {@link ProductPictures}.
     *
     * @throws Forbidden if it is another seller's
     * @throws Conflict {@code SKU_TAKEN}, or {@code STALE_WRITE} if somebody else changed it meanwhile
     */
    ProductView change(Actor actor, long productId, ProductEdit edit);

    /**
     * Takes a product out of the shop for good; what refers to it keeps its id.
     *
     * @throws Forbidden if it is another seller's
     */
    void delete(Actor actor, long productId);
}
