package commissary.shop.images.internal;

import commissary.platform.jobs.JobPool;
import commissary.platform.jobs.JobRun;
import commissary.platform.jobs.JobType;
import commissary.platform.jobs.OutsideJobHandler;
import commissary.shop.images.internal.files.Bucket;
import commissary.shop.images.internal.files.Chosen;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Deletes files, and then, if people could see them, has the CDN drop its copies. */
@Dependent
class DropFiles implements OutsideJobHandler<DropFiles.Order> {

    static final JobType<Order> TYPE = new JobType<>("images.drop-files", Order.class, JobPool.CLEANUP);

    private final Bucket bucket;
    private final ImageSteps steps;

    @Inject
    DropFiles(@Chosen Bucket bucket, ImageSteps steps) {
        this.bucket = bucket;
        this.steps = steps;
    }

    /** @param productId whose pictures these were; null for files that nobody could see */
    record Order(List<String> keys, @Nullable Long productId) {

        Order {
            keys = List.copyOf(keys);
        }
    }

    @Override
    public JobType<Order> type() {
        return TYPE;
    }

    @Override
    public void handle(Order order, JobRun run) {
        bucket.delete(order.keys());
        if (order.productId() != null) {
            steps.tellCdn(order.productId());
        }
    }
}
