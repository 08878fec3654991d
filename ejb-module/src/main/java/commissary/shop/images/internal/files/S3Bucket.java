package commissary.shop.images.internal.files;

import commissary.platform.outside.Manner;
import commissary.platform.outside.OutsideSystem;
import commissary.platform.outside.OutsideSystems;
import commissary.shop.images.internal.AwsCalls;
import commissary.shop.images.internal.ImagesConfig;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3Configuration;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;
import software.amazon.awssdk.services.s3.presigner.model.PutObjectPresignRequest;

/**
 * A bucket of S3, or of a store that speaks like it. Clients put their uploads there by themselves; whoever may read
 * pictures reads them there too, below {@code products/} only, as the bucket's own policy must say.
 */
public final class S3Bucket implements Bucket, AutoCloseable {

    private static final String KEPT_FOR_EVER = "public, max-age=31536000, immutable";
    private static final Manner MANNER =
            new Manner("image-store", "The store of pictures", Duration.ofMillis(500), Duration.ofSeconds(30));

    private final S3Client client;
    private final S3Presigner presigner;
    private final OutsideSystem system;
    private final String name;
    private final String publicBase;
    private final Clock clock;

    public S3Bucket(ImagesConfig config, OutsideSystems systems, Clock clock) {
        this.name = config.bucket().orElseThrow();
        this.publicBase = config.publicUrl().map(Addresses::base).orElse("");
        this.system = systems.open(MANNER);
        this.clock = clock;
        this.client = AwsCalls.prepare(S3Client.builder(), config.account(), config.s3Endpoint())
                .forcePathStyle(true)
                // What speaks like S3 need not know Amazon's newest checksums.
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .build();
        S3Presigner.Builder signing = S3Presigner.builder()
                .s3Client(client)
                .region(AwsCalls.region(config.account()))
                .credentialsProvider(AwsCalls.credentials(config.account()))
                .serviceConfiguration(
                        S3Configuration.builder().pathStyleAccessEnabled(true).build());
        config.s3Endpoint().ifPresent(signing::endpointOverride);
        this.presigner = signing.build();
    }

    /** Type and length are under the signature, and that nothing may be there yet. */
    @Override
    public Door uploadDoor(Promise promise) {
        PutObjectRequest put = PutObjectRequest.builder()
                .bucket(name)
                .key(ImageName.uploadKey(promise.version()))
                .contentType(promise.contentType())
                .contentLength(promise.size())
                .ifNoneMatch("*")
                .build();
        String url = presigner
                .presignPutObject(PutObjectPresignRequest.builder()
                        .signatureDuration(Duration.between(clock.instant(), promise.expiresAt()))
                        .putObjectRequest(put)
                        .build())
                .url()
                .toString();
        return new Door(url, Map.of("Content-Type", promise.contentType(), "If-None-Match", "*"));
    }

    @Override
    public Optional<byte[]> read(String key, int maxBytes) {
        GetObjectRequest get = GetObjectRequest.builder().bucket(name).key(key).build();
        return AwsCalls.ask(system, () -> {
            try (ResponseInputStream<GetObjectResponse> object = client.getObject(get)) {
                byte[] bytes = object.readNBytes(maxBytes + 1);
                system.received(bytes.length);
                // The rest of a file that is too long is not waited for.
                object.abort();
                return Optional.of(bytes);
            } catch (NoSuchKeyException e) {
                return Optional.empty();
            }
        });
    }

    @Override
    public void write(String key, byte[] bytes, String contentType) {
        PutObjectRequest put = PutObjectRequest.builder()
                .bucket(name)
                .key(key)
                .contentType(contentType)
                .cacheControl(KEPT_FOR_EVER)
                .build();
        AwsCalls.ask(system, () -> client.putObject(put, RequestBody.fromBytes(bytes)));
    }

    @Override
    public void delete(List<String> keys) {
        // One by one: a delete of many demands a checksum that not every store knows.
        keys.forEach(key -> AwsCalls.ask(
                system,
                () -> client.deleteObject(request -> request.bucket(name).key(key))));
    }

    @Override
    public String publicBase() {
        return publicBase;
    }

    /** Where presigned uploads go. */
    public static URI uploadOrigin(ImagesConfig config) {
        return config.s3Endpoint()
                .orElseGet(() -> URI.create("https://s3." + config.account().region() + ".amazonaws.com"));
    }

    @Override
    public void close() {
        presigner.close();
        client.close();
    }
}
