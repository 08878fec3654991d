package commissary.shop.recommend.internal;

import commissary.platform.persistence.Service;
import commissary.shared.Actor;
import commissary.shared.ForContainer;
import commissary.shop.catalog.ProductView;
import commissary.shop.catalog.Products;
import commissary.shop.recommend.Recommendations;
import commissary.shop.recommend.SimilarProducts;
import commissary.shop.recommend.internal.model.ProductModel;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The recommendations' front door. It begins no transaction: an answer that is kept needs no database. */
@Service
class RecommendationService implements Recommendations {

    private static final long NO_MODEL = 0;

    /** With so many people behind a product, those and what is said of it weigh the same. */
    private static final double ENOUGH_PEOPLE = 5;

    private final Products products;
    private final AlikeProducts alike;
    private final Recommender recommender;
    private final Tastes tastes;
    private final CurrentModel current;
    private final KeptRecommendations kept;
    private final ModelBuilding building;

    @Inject
    RecommendationService(
            Products products,
            AlikeProducts alike,
            Recommender recommender,
            Tastes tastes,
            CurrentModel current,
            KeptRecommendations kept,
            ModelBuilding building) {
        this.products = products;
        this.alike = alike;
        this.recommender = recommender;
        this.tastes = tastes;
        this.current = current;
        this.kept = kept;
        this.building = building;
    }

    @ForContainer
    @SuppressWarnings("NullAway")
    protected RecommendationService() {
        this(null, null, null, null, null, null, null);
    }

    @Override
    @Transactional(Transactional.TxType.SUPPORTS)
    public SimilarProducts similar(Actor actor, long productId, @Nullable Long userId) {
        if (userId != null) {
            requireMay(actor, userId);
        }
        Optional<ServedModel> model = current.get();
        SimilarProducts found = kept.similar(
                productId,
                userId,
                id(model),
                () -> products.get(actor, productId),
                product -> blended(product, model, userId));
        if (!found.product().active()) {
            // What is not for sale was kept for somebody who may see it.
            products.get(actor, productId);
        }
        return found;
    }

    @Override
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<ProductView> forMe(Actor actor, @Nullable Long userId) {
        long whose = userId == null ? actor.userId() : userId;
        requireMay(actor, whose);
        Optional<ServedModel> model = current.get();
        return kept.forMe(whose, id(model), () -> taste(whose, model));
    }

    @Override
    public boolean rebuild(Actor actor) {
        actor.requireAdmin();
        return building.start();
    }

    private Ranked taste(long userId, Optional<ServedModel> model) {
        return kept.taste(userId, id(model), () -> model.map(
                        served -> recommender.forTaste(served, tastes.of(Actor.system(), userId)))
                .orElse(Ranked.NOTHING));
    }

    /** What people say by their deeds, the more of it the more there are of them, and what is said of the product. */
    private Ranked blended(ProductView product, Optional<ServedModel> model, @Nullable Long userId) {
        Optional<ProductModel> learned = model.flatMap(served -> recommender.product(served, product.id()));
        Ranked byDeeds = learned.map(Recommender::similar).orElse(Ranked.NOTHING);
        Ranked byWords = alike.to(product);
        double people = learned.map(ProductModel::people).orElse(0);
        double trust = people / (people + ENOUGH_PEOPLE);
        Map<Long, Double> taste =
                userId == null ? Map.of() : taste(userId, model).standing();
        Set<Long> all = new HashSet<>(byDeeds.scores().keySet());
        all.addAll(byWords.scores().keySet());
        Map<Long, Double> scores = new HashMap<>();
        all.forEach(id -> scores.put(
                id, (trust * byDeeds.share(id) + (1 - trust) * byWords.share(id)) * (1 + taste.getOrDefault(id, 0.0))));
        return Ranked.best(scores, Recommender.MOST);
    }

    private static void requireMay(Actor actor, long userId) {
        boolean isOwn = actor.isUser() && actor.id() == userId;
        if (!isOwn) {
            actor.requireAdmin();
        }
    }

    private static long id(Optional<ServedModel> model) {
        return model.map(ServedModel::id).orElse(NO_MODEL);
    }
}
