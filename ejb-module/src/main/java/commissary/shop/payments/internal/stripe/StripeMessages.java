package commissary.shop.payments.internal.stripe;

import com.fasterxml.jackson.databind.JsonNode;
import com.stripe.exception.SignatureVerificationException;
import com.stripe.net.Webhook;
import commissary.platform.json.Json;
import commissary.shared.Forbidden;
import commissary.shared.Invalid;
import commissary.shop.payments.Charge;
import commissary.shop.payments.Outcome;
import commissary.shop.payments.internal.gateway.Heard;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Stripe's webhooks. The signature is over the bytes that came; only then are they read. */
final class StripeMessages {

    private static final long TOLERANCE_SECONDS = 300;
    private static final String HEADER = "stripe-signature";
    private static final String REFUNDED = "charge.refunded";
    private static final Set<String> KINDS = Set.of(
            "payment_intent.succeeded",
            "payment_intent.payment_failed",
            "payment_intent.processing",
            "payment_intent.requires_action",
            "payment_intent.canceled",
            "checkout.session.completed",
            "checkout.session.expired",
            "checkout.session.async_payment_succeeded",
            "checkout.session.async_payment_failed",
            REFUNDED,
            "charge.dispute.created");

    private final String secret;
    private final StripeAmounts amounts;
    private final Clock clock;

    StripeMessages(String secret, StripeAmounts amounts, Clock clock) {
        this.secret = secret;
        this.amounts = amounts;
        this.clock = clock;
    }

    Optional<Heard> read(Map<String, String> headers, byte[] body) {
        verify(headers.getOrDefault(HEADER, ""), new String(body, StandardCharsets.UTF_8));
        JsonNode event = parsed(body);
        String kind = event.path("type").asText();
        @Nullable String id = event.path("id").asText(null);
        if (id == null || !KINDS.contains(kind)) {
            return Optional.empty();
        }
        JsonNode object = event.path("data").path("object");
        return Optional.of(new Heard(id, kind, which(object), says(kind, object), kind.equals(REFUNDED)));
    }

    private void verify(String signature, String body) {
        try {
            if (Webhook.Signature.verifyHeader(body, signature, secret, TOLERANCE_SECONDS, clock)) {
                return;
            }
        } catch (SignatureVerificationException e) {
            throw refused();
        }
        throw refused();
    }

    private static Forbidden refused() {
        return new Forbidden("SIGNATURE_INVALID", "The signature does not hold");
    }

    private static JsonNode parsed(byte[] body) {
        try {
            JsonNode event = Json.mapper().readTree(body);
            if (event != null && event.isObject()) {
                return event;
            }
        } catch (IOException e) {
            throw new Invalid("body", "is no JSON");
        }
        throw new Invalid("body", "is no event");
    }

    private static Heard.Which which(JsonNode object) {
        JsonNode metadata = object.path("metadata");
        String id = metadata.path(StripeApi.PAYMENT_ID).asText("");
        boolean isCharge = "charge".equals(object.path("object").asText())
                || "dispute".equals(object.path("object").asText());
        return new Heard.Which(
                id.matches("\\d{1,18}") ? Long.valueOf(id) : null,
                metadata.path(StripeApi.ORDER_NUMBER).asText(null),
                object.path(isCharge ? "payment_intent" : "id").asText(null));
    }

    private @Nullable Charge says(String kind, JsonNode intent) {
        return switch (kind) {
            case "payment_intent.succeeded" ->
                intent.path("currency").asText().equals(amounts.code())
                        ? new Charge(
                                Outcome.SUCCEEDED,
                                null,
                                null,
                                amounts.cents(intent.path("amount_received").asLong()),
                                null)
                        : null;
            case "payment_intent.canceled" -> Charge.without(Outcome.CANCELLED, null, "The payment was cancelled");
            default -> null;
        };
    }
}
