package commissary.shop.recommend;

import commissary.shared.Actor;
import commissary.shared.Forbidden;
import commissary.shop.catalog.ProductNotFound;
import commissary.shop.catalog.ProductView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Recommends products that are for sale and in stock. Answers are kept for some minutes, but never longer than all of
 * their products stay as they are. Without a model there are those of the same category, and nothing for a person.
 */
public interface Recommendations {

    /** The most products of an answer. */
    int MOST = 10;

    /**
     * A product and those like it: what a product's page shows, in one read of what is kept.
     *
     * @param userId whose taste is to count too; null for nobody's
     * @throws ProductNotFound if there is none of this id for this caller
     * @throws Forbidden if it is another person's taste, and the caller is no administrator
     */
    SimilarProducts similar(Actor actor, long productId, @Nullable Long userId);

    /**
     * Products for a person, the likeliest first.
     *
     * @param userId for whom; null for the caller
     * @throws Forbidden if it is another person, and the caller is no administrator; or the caller is no person
     */
    List<ProductView> forMe(Actor actor, @Nullable Long userId);

    /**
     * Has the model built anew; the present one answers meanwhile.
     *
     * @return false if one is being built
     * @throws Forbidden if the caller is no administrator
     */
    boolean rebuild(Actor actor);
}
