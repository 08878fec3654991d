package commissary.shop.images.internal.cdn;

import commissary.platform.outside.Manner;
import commissary.platform.outside.OutsideSystem;
import commissary.platform.outside.OutsideSystems;
import commissary.shop.images.internal.AwsCalls;
import commissary.shop.images.internal.ImagesConfig;
import java.time.Duration;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.cloudfront.CloudFrontClient;

/** Amazon's network. */
public final class CloudFront implements Cdn, AutoCloseable {

    private static final Manner MANNER =
            new Manner("image-cdn", "The CDN of pictures", Duration.ofSeconds(1), Duration.ofSeconds(30));

    private final CloudFrontClient client;
    private final OutsideSystem system;
    private final String distribution;

    public CloudFront(ImagesConfig config, OutsideSystems systems) {
        distribution = config.distribution().orElseThrow();
        system = systems.open(MANNER);
        client = AwsCalls.prepare(CloudFrontClient.builder(), config.account(), config.cloudFrontEndpoint())
                .region(Region.AWS_GLOBAL)
                .build();
    }

    @Override
    public void drop(String paths, String reference) {
        AwsCalls.ask(
                system,
                () -> client.createInvalidation(request -> request.distributionId(distribution)
                        .invalidationBatch(batch -> batch.callerReference(reference)
                                .paths(list -> list.quantity(1).items(paths)))));
    }

    @Override
    public void close() {
        client.close();
    }
}
