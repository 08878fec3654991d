package commissary.shop.recommend.internal;

import commissary.platform.jobs.Jobs;
import commissary.platform.jobs.NewJob;
import commissary.platform.persistence.Service;
import commissary.shared.Actor;
import commissary.shared.ForContainer;
import commissary.shop.recommend.internal.model.InteractionCollector;
import commissary.shop.recommend.internal.model.Interactions;
import commissary.shop.recommend.internal.model.Interest;
import commissary.shop.recommend.internal.model.ProductModel;
import commissary.shop.views.ViewHistory;
import commissary.shop.views.ViewHistory.Looks;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The steps of a model's making, each a short transaction: a long one would hold up whoever follows the catalogue. */
@Service
public class ModelBuilding {

    private final Jobs jobs;
    private final ModelStore models;
    private final PurchaseStore purchases;
    private final ViewHistory views;
    private final RecommendConfig config;
    private final Clock clock;

    @Inject
    ModelBuilding(
            Jobs jobs,
            ModelStore models,
            PurchaseStore purchases,
            ViewHistory views,
            RecommendConfig config,
            Clock clock) {
        this.jobs = jobs;
        this.models = models;
        this.purchases = purchases;
        this.views = views;
        this.config = config;
        this.clock = clock;
    }

    @ForContainer
    @SuppressWarnings("NullAway")
    protected ModelBuilding() {
        this(null, null, null, null, null, null);
    }

    /** Asks for a model if the hour has come since the last time, for all nodes once. */
    void startIfDue() {
        ZonedDateTime now = clock.instant().atZone(ZoneOffset.UTC);
        ZonedDateTime today = now.truncatedTo(ChronoUnit.DAYS).withHour(config.buildHour());
        Instant due = (today.isAfter(now) ? today.minusDays(1) : today).toInstant();
        if (models.claim(due)) {
            start();
        }
    }

    /** Asks for a model; false if one waits or is being built. */
    boolean start() {
        return jobs.enqueue(
                NewJob.of(BuildModel.TYPE, new BuildModel.Due(clock.instant())).withKey(BuildModel.TYPE.name()));
    }

    InteractionCollector collector() {
        return new InteractionCollector(clock.instant().getEpochSecond());
    }

    /** The highest id of those of whom something is known. */
    long lastUser(Actor system) {
        return Math.max(purchases.lastUser(), views.lastUser(system));
    }

    /** Adds what is known of the people of these ids, both included. */
    void collect(Actor system, long fromUser, long toUser, InteractionCollector collector) {
        Instant since = clock.instant().minus(config.learnFrom());
        Map<Long, List<Interest>> byUser = new TreeMap<>();
        purchases.between(fromUser, toUser, since).forEach(bought -> byUser.computeIfAbsent(
                        bought.userId(), user -> new ArrayList<>())
                .add(bought.interest()));
        views.between(system, fromUser, toUser, since)
                .forEach(looks -> byUser.computeIfAbsent(looks.userId(), user -> new ArrayList<>())
                        .add(interest(looks)));
        byUser.values().forEach(interests -> collector.add(Interest.joined(interests)));
    }

    long begin(Actor system) {
        return models.begin(clock.instant());
    }

    void save(Actor system, long modelId, List<ProductModel> products) {
        models.save(modelId, products);
    }

    void publish(Actor system, long modelId, Interactions from) {
        models.publish(modelId, from, clock.instant());
    }

    private static Interest interest(Looks looks) {
        return new Interest(looks.productId(), 0, looks.days(), looks.lastAt().getEpochSecond());
    }
}
