package commissary.shop.recommend.internal;

import commissary.platform.cache.Cache;
import commissary.platform.cache.CacheName;
import commissary.platform.cache.Caches;
import commissary.shared.ForContainer;
import commissary.shop.catalog.ProductView;
import commissary.shop.catalog.Products;
import commissary.shop.recommend.Recommendations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The kept answers, for five minutes or until one of their products changes, and the kept tastes, for ten or until their
 * person buys something. Another model has other keys.
 */
@ApplicationScoped
public class KeptRecommendations {

    private static final Duration ANSWERS_LIVE = Duration.ofMinutes(5);
    private static final Duration TASTES_LIVE = Duration.ofMinutes(10);
    private static final CacheName<Answer> SIMILAR =
            new CacheName<>("recommend-similar", Answer.class, ANSWERS_LIVE, Duration.ZERO, 20_000);
    private static final CacheName<Answer> FOR_ME =
            new CacheName<>("recommend-for-me", Answer.class, ANSWERS_LIVE, Duration.ZERO, 20_000);
    private static final CacheName<Ranked> TASTES =
            new CacheName<>("recommend-tastes", Ranked.class, TASTES_LIVE, Duration.ZERO, 20_000);

    private final Cache<Answer> similar;
    private final Cache<Answer> forMe;
    private final Cache<Ranked> tastes;
    private final ProductChanges changes;
    private final Products products;

    @Inject
    KeptRecommendations(Caches caches, ProductChanges changes, Products products) {
        this.similar = caches.open(SIMILAR);
        this.forMe = caches.open(FOR_ME);
        this.tastes = caches.open(TASTES);
        this.changes = changes;
        this.products = products;
    }

    @ForContainer
    @SuppressWarnings("NullAway")
    protected KeptRecommendations() {
        this.similar = null;
        this.forMe = null;
        this.tastes = null;
        this.changes = null;
        this.products = null;
    }

    List<ProductView> similar(long productId, @Nullable Long userId, long modelId, Supplier<Ranked> rank) {
        String whose = userId == null ? "" : ":" + userId;
        return holding(similar, "similar:" + productId + ":" + modelId + whose, rank);
    }

    List<ProductView> forMe(long userId, long modelId, Supplier<Ranked> rank) {
        return holding(forMe, user(userId) + ":" + modelId, rank);
    }

    /** What a person may want, sold out or not. */
    Ranked taste(long userId, long modelId, Supplier<Ranked> make) {
        return tastes.get(user(userId) + ":" + modelId, make);
    }

    /** Forgets what was made for a person. */
    void drop(long userId) {
        tastes.invalidateGroup(user(userId));
        forMe.invalidateGroup(user(userId));
    }

    private List<ProductView> holding(Cache<Answer> cache, String key, Supplier<Ranked> rank) {
        Answer answer = cache.get(key, () -> answer(rank.get()));
        if (changes.haveTouched(answer.consulted(), answer.madeAt())) {
            cache.invalidate(key);
            answer = cache.get(key, () -> answer(rank.get()));
        }
        return answer.products();
    }

    /** The best of them that can be bought now. */
    private Answer answer(Ranked ranked) {
        long now = changes.now();
        List<ProductView> some = products.named(ranked.ids()).stream()
                .filter(product -> product.stock() > 0)
                .limit(Recommendations.MOST)
                .toList();
        return new Answer(some, ranked.scores().keySet(), now);
    }

    private static String user(long userId) {
        return "user:" + userId;
    }
}
