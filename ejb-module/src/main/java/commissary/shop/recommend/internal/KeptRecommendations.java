package commissary.shop.recommend.internal;

import commissary.platform.cache.Cache;
import commissary.platform.cache.CacheName;
import commissary.platform.cache.Caches;
import commissary.shared.ForContainer;
import commissary.shop.catalog.ProductView;
import commissary.shop.catalog.Products;
import commissary.shop.recommend.Recommendations;
import commissary.shop.recommend.SimilarProducts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
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

    /** @param read the product that they are to be like, as it is now */
    SimilarProducts similar(
            long productId,
            @Nullable Long userId,
            long modelId,
            Supplier<ProductView> read,
            Function<ProductView, Ranked> rank) {
        String whose = userId == null ? "" : ":" + userId;
        Answer answer = holding(similar, "similar:" + productId + ":" + modelId + whose, () -> {
            long now = changes.now();
            ProductView product = read.get();
            return answer(product, rank.apply(product), now);
        });
        return new SimilarProducts(Objects.requireNonNull(answer.to()), answer.products());
    }

    List<ProductView> forMe(long userId, long modelId, Supplier<Ranked> rank) {
        return holding(forMe, user(userId) + ":" + modelId, () -> {
                    long now = changes.now();
                    return answer(null, rank.get(), now);
                })
                .products();
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

    private Answer holding(Cache<Answer> cache, String key, Supplier<Answer> make) {
        Answer answer = cache.get(key, make);
        if (changes.haveTouched(answer.consulted(), answer.madeAt())) {
            cache.invalidate(key);
            answer = cache.get(key, make);
        }
        return answer;
    }

    /** The best of them that can be bought now. */
    private Answer answer(@Nullable ProductView to, Ranked ranked, long since) {
        List<ProductView> some = products.named(ranked.ids()).stream()
                .filter(product -> product.stock() > 0)
                .limit(Recommendations.MOST)
                .toList();
        Set<Long> consulted = new HashSet<>(ranked.scores().keySet());
        if (to != null) {
            consulted.add(to.id());
        }
        return new Answer(to, some, consulted, since);
    }

    private static String user(long userId) {
        return "user:" + userId;
    }
}
