package commissary.shop.images.internal.files;

import commissary.platform.outside.OutsideSystems;
import commissary.shop.images.internal.ImagesConfig;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** The store that the settings name: a bucket where there is one, else the folder. */
@Dependent
class BucketChoice {

    @Produces
    @ApplicationScoped
    @Chosen
    Bucket bucket(ImagesConfig config, FolderBucket folder, OutsideSystems systems, Clock clock) {
        return config.bucket().isPresent() ? new S3Bucket(config, systems, clock) : folder;
    }

    void close(@Disposes @Chosen Bucket bucket) {
        if (bucket instanceof S3Bucket s3) {
            s3.close();
        }
    }
}
