package commissary.shop.payments.internal.payos;

import com.fasterxml.jackson.databind.JsonNode;
import commissary.platform.json.Json;
import commissary.shared.Forbidden;
import commissary.shared.Invalid;
import commissary.shop.payments.Charge;
import commissary.shop.payments.internal.gateway.Heard;
import java.io.IOException;
import java.util.Optional;

/**
 * PayOS's webhooks: each tells of one transfer. No time is signed, so one could be sent again for ever: it is known by the
 * bank's reference.
 */
final class PayosMessages {

    private static final String GOOD = "00";
    private static final String CURRENCY = "VND";
    private static final int CENTS = 100;

    private final PayosSignature signature;

    PayosMessages(PayosSignature signature) {
        this.signature = signature;
    }

    Optional<Heard> read(byte[] body) {
        JsonNode message = parsed(body);
        JsonNode transfer = message.path("data");
        if (!signature.holds(transfer, message.path("signature").asText())) {
            throw new Forbidden("SIGNATURE_INVALID", "The signature does not hold");
        }
        String number = transfer.path("orderCode").asText();
        boolean isGood = transfer.path("code").asText(GOOD).equals(GOOD)
                && transfer.path("currency").asText(CURRENCY).equals(CURRENCY);
        return Optional.of(new Heard(
                transfer.path("reference").asText() + ":"
                        + transfer.path("paymentLinkId").asText(),
                isGood ? "a transfer" : "a transfer that failed",
                new Heard.Which(null, null, number),
                isGood ? Charge.succeeded(number, transfer.path("amount").asLong() * CENTS) : null,
                false));
    }

    private static JsonNode parsed(byte[] body) {
        try {
            JsonNode message = Json.mapper().readTree(body);
            if (message != null && message.path("data").isObject()) {
                return message;
            }
        } catch (IOException e) {
            throw new Invalid("body", "is no JSON");
        }
        throw new Invalid("body", "is no message of PayOS");
    }
}
