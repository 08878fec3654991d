package commissary.shop.images.internal;

import commissary.platform.outside.AttemptFailed;
import commissary.platform.outside.NotAsked;
import commissary.platform.outside.OutsideSystem;
import commissary.shared.Unavailable;
import commissary.shop.images.internal.ImagesConfig.AwsAccount;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.retries.DefaultRetryStrategy;

/** How services of AWS are asked: bounded in time, and again only as every other system outside. */
public final class AwsCalls {

    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration SILENCE = Duration.ofSeconds(15);
    private static final Duration WHOLE_CALL = Duration.ofSeconds(60);
    private static final Duration RETRY_AFTER = Duration.ofSeconds(10);
    private static final int TOO_MANY = 429;
    private static final int FIRST_SERVER_ERROR = 500;

    private AwsCalls() {}

    public static <C, B extends AwsClientBuilder<B, C> & AwsSyncClientBuilder<B, C>> B prepare(
            B builder, AwsAccount account, Optional<URI> endpoint) {
        endpoint.ifPresent(builder::endpointOverride);
        return builder.region(region(account))
                .credentialsProvider(credentials(account))
                .httpClientBuilder(UrlConnectionHttpClient.builder()
                        .connectionTimeout(CONNECT)
                        .socketTimeout(SILENCE))
                .overrideConfiguration(settings ->
                        settings.apiCallTimeout(WHOLE_CALL).retryStrategy(DefaultRetryStrategy.doNotRetry()));
    }

    public static Region region(AwsAccount account) {
        return Region.of(account.region());
    }

    public static AwsCredentialsProvider credentials(AwsAccount account) {
        if (account.accessKey().isEmpty() || account.secretKey().isEmpty()) {
            return DefaultCredentialsProvider.builder().build();
        }
        return StaticCredentialsProvider.create(AwsBasicCredentials.create(
                account.accessKey().get(), account.secretKey().get()));
    }

    /**
     * Asks.
     *
     * @throws Unavailable if there is no answer just now
     */
    public static <T> T ask(OutsideSystem system, Call<T> call) {
        try {
            return system.ask(() -> send(call));
        } catch (AttemptFailed | NotAsked e) {
            throw new Unavailable("IMAGE_STORE_UNAVAILABLE", "Pictures cannot be reached just now", RETRY_AFTER, e);
        }
    }

    private static <T> T send(Call<T> call) {
        try {
            return call.send();
        } catch (AwsServiceException e) {
            if (e.statusCode() == TOO_MANY || e.statusCode() >= FIRST_SERVER_ERROR || e.isThrottlingException()) {
                throw failed("It answered " + e.statusCode(), Integer.toString(e.statusCode()), e);
            }
            throw e;
        } catch (SdkClientException | IOException e) {
            throw failed("It did not answer: " + e.getMessage(), "connection", e);
        }
    }

    private static AttemptFailed failed(String message, String outcome, Exception cause) {
        return new AttemptFailed(message, outcome, true, Duration.ZERO, cause);
    }

    /** One request. */
    @FunctionalInterface
    public interface Call<T> {
        T send() throws IOException;
    }
}
