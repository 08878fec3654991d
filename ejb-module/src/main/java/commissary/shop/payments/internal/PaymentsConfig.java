package commissary.shop.payments.internal;

import commissary.platform.config.DeploymentCurrency;
import commissary.platform.config.FeatureConfig;
import commissary.platform.config.Settings;
import commissary.shop.payments.Provider;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** The settings of the payments. */
@Dependent
public class PaymentsConfig implements FeatureConfig {

    private static final String STRIPE_KEY = "commissary.payments.stripe-key";
    private static final String STRIPE_SECRET = "commissary.payments.stripe-webhook-secret";
    private static final String PAYOS_CLIENT = "commissary.payments.payos-client-id";
    private static final String PAYOS_KEY = "commissary.payments.payos-api-key";
    private static final String PAYOS_CHECKSUM = "commissary.payments.payos-checksum-key";
    private static final String VND = "VND";
    private static final int ATTEMPTS = 3;

    /** Between the attempts of one charge. */
    private static final Duration PAUSES = Duration.ofSeconds(3);

    /** For what a computer does beside waiting for a provider. */
    private static final Duration ALLOWANCE = Duration.ofSeconds(5);

    /** Longer than any provider sends a message again. */
    private static final Duration USUAL_KEPT = Duration.ofDays(90);

    private static final Duration SHORTEST_KEPT = Duration.ofDays(7);
    private static final Duration LONGEST_KEPT = Duration.ofDays(3_650);

    private final Currency currency;
    private final Duration timeout;
    private final Duration keepFor;
    private final boolean sandbox;
    private final Optional<URI> sandboxUrl;
    private final Optional<StripeAccount> stripe;
    private final Optional<PayosAccount> payos;

    /** How Stripe knows us. */
    public record StripeAccount(String key, String webhookSecret, URI url) {

        /** Leaves the secrets out: this text may reach a log. */
        @Override
        public String toString() {
            return "StripeAccount[" + url + "]";
        }
    }

    /** How PayOS knows us. */
    public record PayosAccount(String clientId, String apiKey, String checksumKey, URI url) {

        /** Leaves the secrets out: this text may reach a log. */
        @Override
        public String toString() {
            return "PayosAccount[" + url + "]";
        }
    }

    @Inject
    public PaymentsConfig(Settings settings, DeploymentCurrency deployment) {
        currency = deployment.get();
        timeout = settings.duration(
                "commissary.payments.timeout", Duration.ofSeconds(8), Duration.ofSeconds(1), Duration.ofSeconds(15));
        keepFor = settings.duration("commissary.payments.keep-for", USUAL_KEPT, SHORTEST_KEPT, LONGEST_KEPT);
        stripe = stripe(settings);
        payos = payos(settings);
        sandbox = settings.flag("commissary.payments.sandbox", stripe.isEmpty() && payos.isEmpty());
        sandboxUrl = settings.optionalUri("commissary.payments.sandbox-url");
        if (payos.isPresent() && !currency.getCurrencyCode().equals(VND)) {
            settings.problem(PAYOS_CLIENT, "PayOS takes Vietnamese dong only: expected commissary.currency=VND");
        }
    }

    private static Optional<StripeAccount> stripe(Settings settings) {
        Optional<String> key = settings.optionalText(STRIPE_KEY);
        Optional<String> secret = settings.optionalText(STRIPE_SECRET);
        if (key.isPresent() != secret.isPresent()) {
            settings.problem(key.isPresent() ? STRIPE_SECRET : STRIPE_KEY, "expected, since the other one is set");
        }
        URI url = settings.optionalUri("commissary.payments.stripe-url")
                .orElseGet(() -> URI.create("https://api.stripe.com"));
        return key.flatMap(k -> secret.map(s -> new StripeAccount(k, s, url)));
    }

    private static Optional<PayosAccount> payos(Settings settings) {
        List<String> missing = new ArrayList<>();
        List<String> values = new ArrayList<>();
        for (String key : List.of(PAYOS_CLIENT, PAYOS_KEY, PAYOS_CHECKSUM)) {
            settings.optionalText(key).ifPresentOrElse(values::add, () -> missing.add(key));
        }
        if (!values.isEmpty()) {
            missing.forEach(key -> settings.problem(key, "expected, since other settings of PayOS are set"));
        }
        if (values.isEmpty() || !missing.isEmpty()) {
            return Optional.empty();
        }
        URI url = settings.optionalUri("commissary.payments.payos-url")
                .orElseGet(() -> URI.create("https://api-merchant.payos.vn"));
        return Optional.of(new PayosAccount(values.get(0), values.get(1), values.get(2), url));
    }

    public Currency currency() {
        return currency;
    }

    /** For one request to a provider. */
    public Duration timeout() {
        return timeout;
    }

    /** How long messages of providers, and the charges of the sandbox, are kept. */
    Duration keepFor() {
        return keepFor;
    }

    /** The longest that a charge is under way: after this, a provider that has not heard of it will not. */
    public Duration longestCharge() {
        return timeout.multipliedBy(ATTEMPTS).plus(PAUSES).plus(ALLOWANCE);
    }

    /** A sandbox elsewhere; empty for the one within. */
    public Optional<URI> sandboxUrl() {
        return sandboxUrl;
    }

    public Optional<StripeAccount> stripe() {
        return stripe;
    }

    public Optional<PayosAccount> payos() {
        return payos;
    }

    /** The providers that are set up. */
    public List<Provider> providers() {
        List<Provider> all = new ArrayList<>();
        if (sandbox) {
            all.add(Provider.SANDBOX);
        }
        stripe.ifPresent(account -> all.add(Provider.STRIPE));
        payos.ifPresent(account -> all.add(Provider.PAYOS));
        return List.copyOf(all);
    }
}
