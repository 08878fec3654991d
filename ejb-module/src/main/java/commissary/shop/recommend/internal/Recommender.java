package commissary.shop.recommend.internal;

import commissary.shop.recommend.internal.ModelStore.Leads;
import commissary.shop.recommend.internal.Taste.Liked;
import commissary.shop.recommend.internal.model.ProductModel;
import commissary.shop.recommend.internal.model.ProductModel.Scored;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Asks the model. */
@Dependent
class Recommender {

    /** More than are shown, since some will be sold out. */
    static final int MOST = 60;

    /** What a habit weighs beside what the model adds up; measured, see decision 6. */
    private static final double HABIT = 1.5;

    private final ModelStore models;
    private final RecommendConfig config;

    @Inject
    Recommender(ModelStore models, RecommendConfig config) {
        this.models = models;
        this.config = config;
    }

    /** What somebody of this taste may want next; what is popular comes last. */
    Ranked forTaste(ServedModel model, Taste taste) {
        Map<Long, Leads> known = models.leads(model.id(), taste.productIds());
        Map<Long, Double> scores = new HashMap<>();
        for (Liked liked : taste.liked()) {
            @Nullable Leads leads = known.get(liked.productId());
            if (leads != null) {
                add(scores, leads.to(), liked.pull());
            }
        }
        if (config.repeatPurchases()) {
            taste.liked().forEach(liked -> weighAgain(scores, liked, repeatRate(model, known.get(liked.productId()))));
        } else {
            scores.keySet().removeAll(taste.bought());
        }
        Map<Long, Double> best = new HashMap<>(Ranked.best(scores, MOST).scores());
        addPopular(best, model.popular(), taste);
        return Ranked.best(best, MOST);
    }

    /** What a product's people were interested in besides it, with how many they are. */
    Optional<ProductModel> product(ServedModel model, long productId) {
        return models.product(model.id(), productId);
    }

    static Ranked similar(ProductModel product) {
        Map<Long, Double> scores = new HashMap<>();
        add(scores, product.similar(), 1);
        return Ranked.best(scores, MOST);
    }

    /** What was bought counts by habit, and by how often people buy that again at all: nobody needs a second laptop. */
    private static void weighAgain(Map<Long, Double> scores, Liked liked, double repeatRate) {
        if (liked.habit() > 0) {
            scores.compute(
                    liked.productId(),
                    (id, score) -> repeatRate * (HABIT * liked.habit() + (score == null ? 0 : score)));
        }
    }

    private static double repeatRate(ServedModel model, @Nullable Leads leads) {
        return leads == null ? model.repeatRate() : leads.repeatRate();
    }

    /** Below everything that something speaks for. */
    private static void addPopular(Map<Long, Double> scores, List<Long> popular, Taste taste) {
        int place = 0;
        for (long productId : popular) {
            place++;
            if (!scores.containsKey(productId) && !taste.bought().contains(productId)) {
                scores.put(productId, -(double) place);
            }
        }
    }

    private static void add(Map<Long, Double> scores, Scored leads, double factor) {
        for (int i = 0; i < leads.productIds().length; i++) {
            scores.merge(leads.productIds()[i], factor * leads.scores()[i], Double::sum);
        }
    }
}
