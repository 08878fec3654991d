package commissary.it.shop;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import commissary.it.http.Answer;
import commissary.it.http.Api;
import commissary.it.http.Json;
import commissary.it.world.OutsideWorld;
import commissary.it.world.Site;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One page of Stripe's, as Stripe tells of it, and as its payer sees it. It is of another site than ours. */
public final class StripeStub {

    private static final String REFUNDS = "/v1/refunds";
    private static final String PAGES = "/v1/checkout/sessions";

    private static final String HOST = "http://127.0.0.1:" + Site.FIRMS_PORT;

    private final String page = "cs_" + UUID.randomUUID();

    private StripeStub() {}

    /** Opens the next page that is asked for. */
    public static StripeStub opening() {
        StripeStub stub = new StripeStub();
        OutsideWorld.firms()
                .stubFor(post(urlPathEqualTo(PAGES))
                        .withHeader("Authorization", matching("Bearer sk_test"))
                        .willReturn(stub.said("open", "unpaid", 0, null)));
        stub.says("open", "unpaid", 0);
        OutsideWorld.firms()
                .stubFor(get(stub.path())
                        .willReturn(aResponse()
                                .withHeader("Content-Type", "text/html")
                                .withBody("<!doctype html><title>Stripe</title><h1>Stripe</h1>"
                                        + "<a href='" + stub.path() + "/paid'>Pay</a>"
                                        + "<a href='" + stub.path() + "/left'>Go back</a>")));
        return stub;
    }

    /** Where its payer goes. */
    public String page() {
        return HOST + path();
    }

    private String path() {
        return "/pay/" + page;
    }

    /** Has its links lead where we wanted the payer sent, which is known once the page was asked for. */
    public void leadsBack() {
        String asked = OutsideWorld.firms().getAllServeEvents().stream()
                .filter(event -> event.getResponse().getBodyAsString().contains(page))
                .map(event -> event.getRequest().getBodyAsString())
                .filter(body -> body.contains("success_url="))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nobody asked for the page " + page));
        leads("/paid", field(asked, "success_url"));
        leads("/left", field(asked, "cancel_url"));
    }

    private void leads(String link, String address) {
        OutsideWorld.firms()
                .stubFor(get(path() + link)
                        .willReturn(aResponse().withStatus(303).withHeader("Location", address)));
    }

    private static String field(String form, String name) {
        return Stream.of(form.split("&"))
                .filter(pair -> pair.startsWith(name + "="))
                .map(pair -> URLDecoder.decode(pair.substring(name.length() + 1), StandardCharsets.UTF_8))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No " + name + " in " + form));
    }

    /** From now on, Stripe answers this when it is asked. */
    public void says(String status, String paid, long cents) {
        says(status, paid, cents, null);
    }

    private void says(String status, String paid, long cents, @Nullable String intent) {
        OutsideWorld.firms()
                .stubFor(get(urlPathEqualTo(PAGES + "/" + page)).willReturn(said(status, paid, cents, intent)));
    }

    private String intent() {
        return page.replace("cs_", "pi_");
    }

    /** From now on, it was paid by a card, of which this was paid back: in the dashboard, unless a refund says otherwise. */
    void isPaidAndPaidBack(long cents, JsonNode... refunds) {
        says("complete", "paid", cents, intent());
        OutsideWorld.firms()
                .stubFor(get(urlPathEqualTo(REFUNDS))
                        .withQueryParam("payment_intent", equalTo(intent()))
                        .willReturn(json(Json.object("object", "list", "data", refunds))));
    }

    /** From now on, Stripe pays back what it is told to. */
    void paysBack() {
        OutsideWorld.firms()
                .stubFor(post(urlPathEqualTo(REFUNDS))
                        .willReturn(json(Json.object("id", "re_" + page, "object", "refund", "status", "succeeded"))));
    }

    void verifyPaidBackOnce(long cents) {
        OutsideWorld.firms()
                .verify(
                        1,
                        postRequestedFor(urlPathEqualTo(REFUNDS))
                                .withFormParam("payment_intent", equalTo(intent()))
                                .withFormParam("amount", equalTo(Long.toString(cents))));
    }

    /** A refund that somebody made in the dashboard. */
    static JsonNode dashboardRefund(String name, long cents) {
        return Json.object(
                "id",
                name,
                "object",
                "refund",
                "status",
                "succeeded",
                "amount",
                cents,
                "currency",
                "cad",
                "metadata",
                Json.object());
    }

    /** A message about the charge of the page's card: it does not name the page. */
    JsonNode refundMessage(JsonNode payment, String orderNumber) {
        return event(
                "charge.refunded",
                Json.object(
                        "id",
                        "ch_" + page,
                        "object",
                        "charge",
                        "payment_intent",
                        intent(),
                        "metadata",
                        named(payment, orderNumber)));
    }

    /** From now on, Stripe does not answer. */
    void isSilent() {
        OutsideWorld.firms()
                .stubFor(get(urlPathEqualTo(PAGES + "/" + page))
                        .willReturn(aResponse().withStatus(503)));
    }

    /** A message about the page. */
    JsonNode message(String kind, JsonNode payment, String orderNumber) {
        return event(
                kind, Json.object("id", page, "object", "checkout.session", "metadata", named(payment, orderNumber)));
    }

    private static JsonNode named(JsonNode payment, String orderNumber) {
        return Json.object("payment_id", payment.path("id").asText(), "order_number", orderNumber);
    }

    private static JsonNode event(String kind, JsonNode object) {
        return Json.object(
                "id",
                "evt_" + UUID.randomUUID(),
                "object",
                "event",
                "type",
                kind,
                "data",
                Json.object("object", object));
    }

    static Answer send(JsonNode message) {
        return send(message, Instant.now(), Site.STRIPE_SECRET);
    }

    static Answer send(JsonNode message, Instant at, String secret) {
        String body = message.toString();
        String signature = "t=" + at.getEpochSecond() + ",v1=" + Signed.hmac(at.getEpochSecond() + "." + body, secret);
        return Api.anonymous().with("Stripe-Signature", signature).sendJson("POST", "/payments/webhooks/stripe", body);
    }

    private ResponseDefinitionBuilder said(String status, String paid, long cents, @Nullable String intent) {
        ObjectNode session = Json.object(
                "id",
                page,
                "object",
                "checkout.session",
                "status",
                status,
                "payment_status",
                paid,
                "url",
                page(),
                "amount_total",
                cents,
                "currency",
                "cad");
        if (intent != null) {
            session.put("payment_intent", intent);
        }
        return json(session);
    }

    private static ResponseDefinitionBuilder json(JsonNode body) {
        return aResponse().withHeader("Content-Type", "application/json").withBody(body.toString());
    }
}
