package commissary.shop.images.internal;

import commissary.platform.jobs.JobPool;
import commissary.platform.jobs.JobRun;
import commissary.platform.jobs.JobType;
import commissary.platform.jobs.OutsideJobHandler;
import commissary.shop.images.internal.files.Bucket;
import commissary.shop.images.internal.files.Chosen;
import commissary.shop.images.internal.files.ImageName;
import commissary.shop.images.internal.files.ImageSize;
import commissary.shop.images.internal.picture.PictureFile;
import commissary.shop.images.internal.picture.Pictures;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** Makes the smaller sizes of an attached picture. */
@Dependent
class MakeSizes implements OutsideJobHandler<MakeSizes.Order> {

    static final JobType<Order> TYPE = new JobType<>("images.make-sizes", Order.class, JobPool.GENERAL);

    /** More than any cleaned picture has: four bytes a pixel, and some. */
    private static final int MAX_CLEANED_BYTES = 5 * Pictures.MAX_SIDE * Pictures.MAX_SIDE;

    private final ImageSteps steps;
    private final Bucket bucket;
    private final Pictures pictures;

    @Inject
    MakeSizes(ImageSteps steps, @Chosen Bucket bucket, Pictures pictures) {
        this.steps = steps;
        this.bucket = bucket;
        this.pictures = pictures;
    }

    /** @param key of the cleaned picture */
    record Order(long imageId, String key) {}

    @Override
    public JobType<Order> type() {
        return TYPE;
    }

    @Override
    public void handle(Order order, JobRun run) {
        if (!steps.isThere(order.imageId())) {
            return;
        }
        ImageName name = ImageName.ofKey(order.key()).orElseThrow();
        byte[] cleaned = bucket.read(order.key(), MAX_CLEANED_BYTES)
                .orElseThrow(() -> new IllegalStateException("There is no file " + order.key()));
        List<Integer> sides = ImageSize.SMALLER.stream().map(ImageSize::side).toList();
        List<PictureFile> made = pictures.smaller(cleaned, name.format(), sides);
        for (int i = 0; i < made.size(); i++) {
            String key = name.in(ImageSize.SMALLER.get(i)).key();
            bucket.write(key, made.get(i).bytes(), name.format().type().contentType());
        }
        if (!steps.finish(order.imageId(), name.productId())) {
            // Removed meanwhile, perhaps after its files were dropped.
            bucket.delete(name.allKeys());
        }
    }
}
