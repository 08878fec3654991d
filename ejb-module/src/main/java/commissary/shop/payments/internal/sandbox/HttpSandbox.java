package commissary.shop.payments.internal.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import commissary.platform.json.Json;
import commissary.platform.outside.AttemptFailed;
import commissary.platform.outside.BoundedBody;
import commissary.platform.outside.OutsideHttp;
import commissary.shop.payments.Charge;
import commissary.shop.payments.Outcome;
import commissary.shop.payments.internal.PaymentsConfig;
import commissary.shop.payments.internal.gateway.ChargeOrder;
import commissary.shop.payments.internal.gateway.RefundOrder;
import commissary.shop.payments.internal.gateway.Repaid;
import commissary.shop.payments.internal.gateway.Unreadable;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A sandbox elsewhere: {@code POST /charges}, {@code GET /charges/{key}}, {@code POST /charges/{key}/cancel} and
 * {@code POST /charges/{key}/refunds}, amounts in cents. A charge is {@code {id, key, status, amount, reason?,
 * checkoutUrl?}} with the status {@code succeeded}, {@code declined}, {@code pending} or {@code cancelled}.
 */
final class HttpSandbox implements Sandbox {

    private static final int MAX_BYTES = 65_536;
    private static final int FIRST_REFUSAL = 400;
    private static final int PAYMENT_REQUIRED = 402;
    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;

    private final String base;
    private final String currency;
    private final OutsideHttp http;

    HttpSandbox(URI url, PaymentsConfig config, Clock clock) {
        this.base = url.toString().replaceFirst("/+$", "");
        this.currency = config.currency().getCurrencyCode();
        this.http = new OutsideHttp(config.timeout(), MAX_BYTES, clock);
    }

    @Override
    public Charge charge(ChargeOrder order) throws Unreadable, InterruptedException {
        Map<String, Object> charge = new LinkedHashMap<>();
        charge.put("key", order.key());
        charge.put("amount", order.amountCents());
        charge.put("currency", currency);
        charge.put("token", order.token() == null ? TestCard.REDIRECT.token() : order.token());
        charge.put("returnUrl", order.urls().returnUrl());
        HttpResponse<byte[]> answer = post("/charges", order.key(), charge);
        int status = answer.statusCode();
        return status >= FIRST_REFUSAL && status != PAYMENT_REQUIRED
                ? Charge.without(Outcome.DECLINED, order.reference(), "The sandbox answered " + status)
                : charge(order, answer);
    }

    @Override
    public Charge ask(ChargeOrder order) throws Unreadable, InterruptedException {
        return charge(order, send(request("/charges/" + order.key()).GET().build()));
    }

    @Override
    public Charge cancel(ChargeOrder order) throws Unreadable, InterruptedException {
        return charge(order, post("/charges/" + order.key() + "/cancel", order.key() + ":cancel", Map.of()));
    }

    @Override
    public Repaid refund(RefundOrder order) throws Unreadable, InterruptedException {
        String key = order.charge().key();
        HttpResponse<byte[]> answer = post(
                "/charges/" + key + "/refunds", order.key(), Map.of("key", order.key(), "amount", order.amountCents()));
        return answer.statusCode() < FIRST_REFUSAL
                ? new Repaid(Repaid.Result.DONE, order.key(), null)
                : new Repaid(Repaid.Result.REFUSED, null, "The sandbox answered " + answer.statusCode());
    }

    private HttpResponse<byte[]> post(String path, String key, Map<String, ?> body)
            throws Unreadable, InterruptedException {
        try {
            return send(request(path)
                    .header("Content-Type", "application/json")
                    .header("Idempotency-Key", key)
                    .POST(BodyPublishers.ofByteArray(Json.mapper().writeValueAsBytes(body)))
                    .build());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path)).header("Accept", "application/json");
    }

    private HttpResponse<byte[]> send(HttpRequest request) throws Unreadable, InterruptedException {
        try {
            HttpResponse<byte[]> answer = http.sendForGood(request);
            if (answer.statusCode() == CONFLICT) {
                throw new AttemptFailed("It answered 409", "409", true, Duration.ZERO, null);
            }
            return answer;
        } catch (BoundedBody.TooLong e) {
            throw new Unreadable("The answer is too long", e);
        }
    }

    private static Charge charge(ChargeOrder order, HttpResponse<byte[]> answer) throws Unreadable {
        int status = answer.statusCode();
        if (status == NOT_FOUND) {
            return Charge.without(Outcome.NOT_FOUND, order.reference(), "The sandbox knows no such charge");
        }
        if (status >= FIRST_REFUSAL && status != PAYMENT_REQUIRED) {
            throw new Unreadable("The sandbox answered " + status, null);
        }
        try {
            return said(Json.mapper().readTree(answer.body()));
        } catch (IOException e) {
            throw new Unreadable("The answer is no JSON", e);
        }
    }

    private static Charge said(@Nullable JsonNode charge) throws Unreadable {
        if (charge == null || !charge.path("id").isTextual()) {
            throw new Unreadable("The answer is no charge", null);
        }
        String id = charge.path("id").asText();
        String reason = charge.path("reason").asText("The card was declined");
        return switch (charge.path("status").asText()) {
            case "succeeded" -> Charge.succeeded(id, charge.path("amount").asLong());
            case "pending" -> Charge.pending(id, charge.path("checkoutUrl").asText(null));
            case "declined" -> Charge.without(Outcome.DECLINED, id, reason);
            case "cancelled" -> Charge.without(Outcome.CANCELLED, id, "The payment was cancelled");
            default -> throw new Unreadable("The status is not known: " + charge.path("status"), null);
        };
    }
}
