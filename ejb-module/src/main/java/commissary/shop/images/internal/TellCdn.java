package commissary.shop.images.internal;

import commissary.platform.jobs.JobPool;
import commissary.platform.jobs.JobRun;
import commissary.platform.jobs.JobType;
import commissary.platform.jobs.OutsideJobHandler;
import commissary.shop.images.internal.cdn.Cdn;
import commissary.shop.images.internal.files.ImageName;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Has the CDN drop what it keeps of a product's pictures, be it that there was none. */
@Dependent
class TellCdn implements OutsideJobHandler<TellCdn.News> {

    static final JobType<News> TYPE = new JobType<>("images.tell-cdn", News.class, JobPool.GENERAL);

    private final Cdn cdn;

    @Inject
    TellCdn(Cdn cdn) {
        this.cdn = cdn;
    }

    /** Whose pictures have changed. */
    record News(long productId) {}

    @Override
    public JobType<News> type() {
        return TYPE;
    }

    @Override
    public void handle(News news, JobRun run) {
        cdn.drop(ImageName.allOf(news.productId()), "commissary-" + run.jobId());
    }
}
