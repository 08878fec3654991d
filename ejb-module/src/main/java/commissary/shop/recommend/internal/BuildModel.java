package commissary.shop.recommend.internal;

import commissary.platform.jobs.JobPool;
import commissary.platform.jobs.JobRun;
import commissary.platform.jobs.JobType;
import commissary.platform.jobs.OutsideJobHandler;
import commissary.shared.Actor;
import commissary.shop.recommend.internal.model.InteractionCollector;
import commissary.shop.recommend.internal.model.Interactions;
import commissary.shop.recommend.internal.model.ModelBuilder;
import commissary.shop.recommend.internal.model.ProductModel;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Builds a model beside the one that is served, and puts it in its place when it is whole. Whoever dies half-way leaves
 * rows that nobody reads, which the next model takes away. It holds no transaction while it computes.
 */
@Dependent
class BuildModel implements OutsideJobHandler<BuildModel.Due> {

    static final JobType<Due> TYPE = new JobType<>("recommend.build-model", Due.class, JobPool.GENERAL);

    private static final Logger LOG = System.getLogger(BuildModel.class.getName());
    private static final int PEOPLE_AT_ONCE = 1_000;
    private static final int PRODUCTS_AT_ONCE = 500;

    private final ModelBuilding building;
    private final CurrentModel current;

    @Inject
    BuildModel(ModelBuilding building, CurrentModel current) {
        this.building = building;
        this.current = current;
    }

    /** When it was asked for. */
    record Due(Instant at) {}

    @Override
    public JobType<Due> type() {
        return TYPE;
    }

    @Override
    public void handle(Due due, JobRun run) {
        build();
    }

    void build() {
        Actor system = Actor.system();
        long modelId = building.begin(system);
        Interactions interactions = collect(system);
        List<ProductModel> waiting = new ArrayList<>();
        new ModelBuilder(interactions).build(product -> {
            waiting.add(product);
            if (waiting.size() == PRODUCTS_AT_ONCE) {
                building.save(system, modelId, waiting);
                waiting.clear();
            }
        });
        building.save(system, modelId, waiting);
        building.publish(system, modelId, interactions);
        current.look();
        LOG.log(
                Level.INFO,
                "The model of tastes is built: {0} products, {1} people, {2} interactions",
                interactions.products(),
                interactions.people(),
                interactions.size());
    }

    private Interactions collect(Actor system) {
        InteractionCollector collector = building.collector();
        long last = building.lastUser(system);
        for (long from = 1; from <= last; from += PEOPLE_AT_ONCE) {
            building.collect(system, from, from + PEOPLE_AT_ONCE - 1, collector);
        }
        if (collector.isFull()) {
            LOG.log(
                    Level.WARNING,
                    "The model of tastes leaves people out: there is more to learn from than it can hold");
        }
        return collector.collected();
    }
}
