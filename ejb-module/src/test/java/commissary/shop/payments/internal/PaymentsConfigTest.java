package commissary.shop.payments.internal;

import static org.assertj.core.api.Assertions.assertThat;

import commissary.platform.config.GivenSettings;
import commissary.shop.payments.Provider;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PaymentsConfigTest {

    private static final Map<String, String> STRIPE = Map.of(
            "commissary.payments.stripe-key", "sk_test", "commissary.payments.stripe-webhook-secret", "whsec_test");
    private static final Map<String, String> PAYOS = Map.of(
            "commissary.payments.payos-client-id", "client",
            "commissary.payments.payos-api-key", "key",
            "commissary.payments.payos-checksum-key", "checksum");

    @Test
    void theSandboxIsThereUntilSomebodyTakesRealMoney() {
        assertThat(config(Map.of()).providers()).containsExactly(Provider.SANDBOX);
        assertThat(config(STRIPE).providers()).containsExactly(Provider.STRIPE);
        GivenSettings both = new GivenSettings(STRIPE).or("commissary.payments.sandbox", "on");
        assertThat(new PaymentsConfig(both, InCurrency.CAD).providers())
                .containsExactly(Provider.SANDBOX, Provider.STRIPE);
    }

    @Test
    void aHalfSetUpProviderIsAProblemAndNoProvider() {
        GivenSettings settings = new GivenSettings(Map.of("commissary.payments.stripe-key", "sk_test"))
                .or("commissary.payments.payos-api-key", "key");

        PaymentsConfig config = new PaymentsConfig(settings, InCurrency.VND);

        assertThat(config.providers()).containsExactly(Provider.SANDBOX);
        assertThat(settings.problems())
                .anyMatch(problem -> problem.startsWith("commissary.payments.stripe-webhook-secret"))
                .anyMatch(problem -> problem.startsWith("commissary.payments.payos-client-id"))
                .anyMatch(problem -> problem.startsWith("commissary.payments.payos-checksum-key"))
                .noneMatch(problem -> problem.contains("sk_test"));
    }

    @Test
    void payosTakesDongOnly() {
        GivenSettings dollars = new GivenSettings(PAYOS);
        GivenSettings dong = new GivenSettings(PAYOS);

        PaymentsConfig config = new PaymentsConfig(dong, InCurrency.VND);

        assertThat(new PaymentsConfig(dollars, InCurrency.CAD).payos()).isPresent();
        assertThat(dollars.problems()).singleElement().asString().contains("VND");
        assertThat(dong.problems()).isEmpty();
        assertThat(config.providers()).containsExactly(Provider.PAYOS);
    }

    @Test
    void secretsReachNoLog() {
        assertThat(config(STRIPE).stripe().toString()).doesNotContain("sk_test", "whsec_test");
        assertThat(new PaymentsConfig(new GivenSettings(PAYOS), InCurrency.VND)
                        .payos()
                        .toString())
                .doesNotContain("checksum");
    }

    private static PaymentsConfig config(Map<String, String> values) {
        return new PaymentsConfig(new GivenSettings(values), InCurrency.CAD);
    }
}
