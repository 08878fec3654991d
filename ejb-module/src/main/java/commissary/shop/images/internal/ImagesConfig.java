package commissary.shop.images.internal;

import commissary.platform.config.FeatureConfig;
import commissary.platform.config.Settings;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** The settings of the pictures. */
@Dependent
public class ImagesConfig implements FeatureConfig {

    private static final String PUBLIC_URL = "commissary.images.public-url";
    private static final String BUCKET = "commissary.images.s3.bucket";
    private static final String ACCESS_KEY = "commissary.images.aws.access-key";
    private static final String SECRET_KEY = "commissary.images.aws.secret-key";
    private static final int PIXELS_PER_MEGAPIXEL = 1_000_000;

    private final Path folder;
    private final Duration uploadLifetime;
    private final int maxPixels;
    private final Optional<URI> publicUrl;
    private final Optional<String> bucket;
    private final Optional<URI> s3Endpoint;
    private final Optional<String> distribution;
    private final Optional<URI> cloudFrontEndpoint;
    private final AwsAccount account;

    /**
     * How AWS knows us.
     *
     * @param accessKey absent where the machine itself has a role, or the environment says it in the way of AWS
     */
    public record AwsAccount(String region, Optional<String> accessKey, Optional<String> secretKey) {

        /** Leaves the secret out: this text may reach a log. */
        @Override
        public String toString() {
            return "AwsAccount[" + region + "]";
        }
    }

    @Inject
    public ImagesConfig(Settings settings) {
        folder = settings.optionalText("commissary.images.folder")
                .map(Path::of)
                .orElseGet(() -> Path.of(settings.text("commissary.data-folder", "data"), "images"));
        uploadLifetime = settings.duration(
                "commissary.images.upload-lifetime", Duration.ofHours(1), Duration.ofMinutes(1), Duration.ofHours(12));
        maxPixels = settings.integer("commissary.images.max-megapixels", 25, 1, 100) * PIXELS_PER_MEGAPIXEL;
        publicUrl = settings.optionalUri(PUBLIC_URL);
        bucket = settings.optionalText(BUCKET);
        s3Endpoint = settings.optionalUri("commissary.images.s3.endpoint");
        distribution = settings.optionalText("commissary.images.cloudfront.distribution");
        cloudFrontEndpoint = settings.optionalUri("commissary.images.cloudfront.endpoint");
        account = new AwsAccount(
                settings.text("commissary.images.aws.region", "us-east-1"),
                settings.optionalText(ACCESS_KEY),
                settings.optionalText(SECRET_KEY));
        if (bucket.isPresent() && publicUrl.isEmpty()) {
            settings.problem(PUBLIC_URL, "expected the address at which people read the pictures of the bucket");
        }
        if (account.accessKey().isPresent() != account.secretKey().isPresent()) {
            settings.problem(SECRET_KEY, "expected together with " + ACCESS_KEY);
        }
    }

    /** Where pictures are kept without a bucket; nodes share it. */
    public Path folder() {
        return folder;
    }

    /** How long a promised upload may be made. */
    Duration uploadLifetime() {
        return uploadLifetime;
    }

    public int maxPixels() {
        return maxPixels;
    }

    /** What people's browsers put before the name of a picture; empty for this site. */
    public Optional<URI> publicUrl() {
        return publicUrl;
    }

    /** The bucket of S3; empty where a folder takes its place. */
    public Optional<String> bucket() {
        return bucket;
    }

    /** A store that speaks like S3; empty for Amazon's own. */
    public Optional<URI> s3Endpoint() {
        return s3Endpoint;
    }

    /** The distribution of CloudFront before the pictures. */
    public Optional<String> distribution() {
        return distribution;
    }

    public Optional<URI> cloudFrontEndpoint() {
        return cloudFrontEndpoint;
    }

    public AwsAccount account() {
        return account;
    }
}
