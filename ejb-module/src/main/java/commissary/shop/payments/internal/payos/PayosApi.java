package commissary.shop.payments.internal.payos;

import com.fasterxml.jackson.databind.JsonNode;
import commissary.platform.json.Json;
import commissary.platform.outside.BoundedBody;
import commissary.platform.outside.OutsideHttp;
import commissary.shop.payments.internal.PaymentsConfig.PayosAccount;
import commissary.shop.payments.internal.gateway.Unreadable;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;

/** One request to PayOS and its answer, which counts only if its signature holds. */
final class PayosApi {

    private static final String LINKS = "/v2/payment-requests";
    private static final String GOOD = "00";

    private final PayosAccount account;
    private final PayosSignature signature;
    private final OutsideHttp http;
    private final String base;

    PayosApi(PayosAccount account, PayosSignature signature, OutsideHttp http) {
        this.account = account;
        this.signature = signature;
        this.http = http;
        this.base = account.url().toString().replaceFirst("/+$", "");
    }

    /** What PayOS answers: its own code says whether it is good, not the one of HTTP. */
    record Answer(String code, String text, JsonNode data) {

        boolean isGood() {
            return code.equals(GOOD);
        }
    }

    Answer create(Map<String, Object> link) throws Unreadable, InterruptedException {
        return send(request(LINKS).POST(body(link)).build());
    }

    Answer find(String orderCode) throws Unreadable, InterruptedException {
        return send(request(LINKS + "/" + orderCode).GET().build());
    }

    Answer cancel(String orderCode) throws Unreadable, InterruptedException {
        return send(request(LINKS + "/" + orderCode + "/cancel")
                .POST(body(Map.of("cancellationReason", "Not paid in time")))
                .build());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path))
                .header("x-client-id", account.clientId())
                .header("x-api-key", account.apiKey())
                .header("Content-Type", "application/json")
                .header("Accept", "application/json");
    }

    private static HttpRequest.BodyPublisher body(Map<String, ?> fields) {
        try {
            return BodyPublishers.ofByteArray(Json.mapper().writeValueAsBytes(fields));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private Answer send(HttpRequest request) throws Unreadable, InterruptedException {
        try {
            JsonNode answer = Json.mapper().readTree(http.sendForGood(request).body());
            if (answer == null || !answer.path("code").isTextual()) {
                throw new Unreadable("The answer has no code", null);
            }
            Answer read =
                    new Answer(answer.path("code").asText(), answer.path("desc").asText(), answer.path("data"));
            if (read.isGood()
                    && !signature.holds(read.data(), answer.path("signature").asText())) {
                throw new Unreadable("The signature of the answer does not hold", null);
            }
            return read;
        } catch (BoundedBody.TooLong e) {
            throw new Unreadable("The answer is too long", e);
        } catch (IOException e) {
            throw new Unreadable("The answer is no JSON", e);
        }
    }
}
