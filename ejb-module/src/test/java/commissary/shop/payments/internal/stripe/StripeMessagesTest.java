package commissary.shop.payments.internal.stripe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import commissary.shared.Forbidden;
import commissary.shop.payments.Outcome;
import commissary.shop.payments.internal.gateway.Heard;
import commissary.shop.payments.internal.gateway.Signatures;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StripeMessagesTest {

    private static final String SECRET = "whsec_test";
    private static final long SENT = 1_700_000_000;
    private static final String VECTOR = "{\"id\":\"evt_test\",\"object\":\"event\"}";
    private static final String VECTOR_SIGNATURE = "c25fec335f20601dcb662f0e7c4944646158a9324bb6ed8b7f6ab126449f507a";
    private static final String PAID =
            """
            {"id":"evt_1","object":"event","type":"payment_intent.succeeded","data":{"object":{
            "id":"pi_1","object":"payment_intent","status":"succeeded","amount_received":3950,"currency":"cad",
            "metadata":{"payment_id":"7","order_number":"2026-0000012"}}}}""";

    private final StripeMessages messages = at(SENT);

    @Test
    void theSignatureIsTheDocumentedOne() {
        assertThat(Signatures.of(SENT + "." + VECTOR, SECRET)).isEqualTo(VECTOR_SIGNATURE);
        // It holds, and says nothing that concerns us.
        assertThat(read(messages, "t=" + SENT + ",v1=" + VECTOR_SIGNATURE, VECTOR))
                .isEmpty();
    }

    @Test
    void aMessageNamesItsPaymentAndWhatCame() {
        Heard heard = read(messages, signed(PAID, SECRET), PAID).orElseThrow();

        assertThat(heard.reference()).isEqualTo("evt_1");
        assertThat(heard.payment()).isEqualTo(new Heard.Which(7L, "2026-0000012", "pi_1"));
        assertThat(heard.says()).isNotNull();
        assertThat(heard.says().outcome()).isEqualTo(Outcome.SUCCEEDED);
        assertThat(heard.says().amountCents()).isEqualTo(3950);
    }

    @Test
    void aRefundNamesItsChargesPaymentAndSaysNothingElse() {
        String refunded =
                """
                {"id":"evt_2","object":"event","type":"charge.refunded","data":{"object":{
                "id":"ch_1","object":"charge","payment_intent":"pi_1","amount_refunded":700,"currency":"cad",
                "metadata":{"payment_id":"7","order_number":"2026-0000012"}}}}""";

        Heard heard = read(messages, signed(refunded, SECRET), refunded).orElseThrow();

        assertThat(heard.tellsOfRefunds()).isTrue();
        assertThat(heard.payment()).isEqualTo(new Heard.Which(7L, "2026-0000012", "pi_1"));
        assertThat(heard.says()).isNull();
        assertThat(read(messages, signed(PAID, SECRET), PAID).orElseThrow().tellsOfRefunds())
                .isFalse();
    }

    @Test
    void whileASecretIsReplacedEitherSignatureHolds() {
        String other = Signatures.of(SENT + "." + PAID, "whsec_old");
        String ours = Signatures.of(SENT + "." + PAID, SECRET);

        assertThat(read(messages, "t=" + SENT + ",v1=" + other + ",v1=" + ours, PAID))
                .isPresent();
    }

    @Test
    void anotherSchemeOrSecretOrTextDoesNotHold() {
        String ours = Signatures.of(SENT + "." + PAID, SECRET);

        refused("t=" + SENT + ",v0=" + ours, PAID);
        refused(signed(PAID, "whsec_other"), PAID);
        refused(signed(PAID, SECRET), PAID.replace("3950", "1"));
        refused("t=" + (SENT + 1) + ",v1=" + ours, PAID);
        refused("", PAID);
        refused("nonsense", PAID);
    }

    @Test
    void aMessageIsTakenForFiveMinutes() {
        assertThat(read(at(SENT + 300), signed(PAID, SECRET), PAID)).isPresent();
        assertThatThrownBy(() -> read(at(SENT + 301), signed(PAID, SECRET), PAID))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void theAmountOfAnotherCurrencySaysNothing() {
        String euros = PAID.replace("cad", "eur");

        assertThat(read(messages, signed(euros, SECRET), euros).orElseThrow().says())
                .isNull();
    }

    private void refused(String header, String body) {
        assertThatThrownBy(() -> read(messages, header, body))
                .isInstanceOf(Forbidden.class)
                .extracting(e -> ((Forbidden) e).code().value())
                .isEqualTo("SIGNATURE_INVALID");
    }

    private static StripeMessages at(long second) {
        return new StripeMessages(
                SECRET,
                new StripeAmounts(Currency.getInstance("CAD")),
                Clock.fixed(Instant.ofEpochSecond(second), ZoneOffset.UTC));
    }

    private static String signed(String body, String secret) {
        return "t=" + SENT + ",v1=" + Signatures.of(SENT + "." + body, secret);
    }

    private static Optional<Heard> read(StripeMessages messages, String header, String body) {
        return messages.read(Map.of("stripe-signature", header), body.getBytes(StandardCharsets.UTF_8));
    }
}
