package commissary.it.shop;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import commissary.it.http.Answer;
import commissary.it.http.Api;
import commissary.it.http.Json;
import commissary.it.identity.Person;
import commissary.it.world.BesideOthers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Many calls in one: each is what it would be alone. */
@BesideOthers
class BatchApiIT {

    private static final int MEGABYTE = 1_000_000;
    private static final long NOWHERE = 987_654_321;

    private final Goods goods = Goods.of(Goods.seller());
    private final Person person = Person.newcomer();
    private final Api mine = person.api();

    @Test
    void callsAreMadeInTheirOrderAndSeeWhatWasDoneBefore() {
        long product = product();

        List<JsonNode> results = results(
                call("before", "GET", "/wishlist?pageSize=5"),
                call("wish", "PUT", "/wishlist/" + product),
                call("after", "GET", "/wishlist?pageSize=5"));

        assertThat(results).extracting(result -> result.path("id").asText()).containsExactly("before", "wish", "after");
        assertThat(statuses(results)).containsOnly(200);
        assertThat(total(results.get(0))).isZero();
        assertThat(total(results.get(2))).isEqualTo(1);
    }

    @Test
    void anAnswerIsTheOneThatTheCallHasAlone() {
        long product = product();

        JsonNode inBatch = results(call("p", "GET", "/products/" + product)).get(0);

        assertThat(inBatch.path("body"))
                .isEqualTo(mine.get("/products/" + product).json());
    }

    @Test
    void whatFailsNeitherStopsNorUndoesOthers() {
        long product = product();

        List<JsonNode> results = results(
                call("first", "PUT", "/wishlist/" + product),
                call("unknown", "GET", "/products/" + NOWHERE),
                call("invalid", "POST", "/cart/items", Json.object("productId", product, "quantity", 0)),
                call("forbidden", "GET", "/users"),
                call("nowhere", "GET", "/nowhere"),
                call("method", "DELETE", "/cities"),
                call("query", "GET", "/products?colour=red"),
                call("last", "POST", "/cart/items", Json.object("productId", product, "quantity", 2)));

        assertThat(statuses(results)).containsExactly(200, 404, 400, 403, 404, 405, 400, 201);
        assertThat(error(results.get(1))).isEqualTo("PRODUCT_NOT_FOUND");
        assertThat(error(results.get(2))).isEqualTo("VALIDATION_FAILED");
        assertThat(error(results.get(3))).isEqualTo("FORBIDDEN");
        assertThat(mine.get("/wishlist").total()).isEqualTo(1);
        assertThat(mine.get("/cart").data().path("count").intValue()).isEqualTo(2);
    }

    @Test
    void aConflictIsToldInItsPlace() {
        long product = product();
        String key = UUID.randomUUID().toString();

        List<JsonNode> results =
                results(order("one", product, 1, key), order("two", product, 2, key), call("cart", "GET", "/cart"));

        assertThat(statuses(results)).containsExactly(201, 409, 200);
        assertThat(error(results.get(1))).isEqualTo("IDEMPOTENCY_CONFLICT");
    }

    @Test
    void oneKeyIsOneOrderHoweverOftenTheBatchComes() {
        long product = product();
        ObjectNode[] twice = {
            order("one", product, 1, "batch-key-" + person.id()), order("again", product, 1, "batch-key-" + person.id())
        };

        List<JsonNode> first = results(twice);
        List<JsonNode> second = results(twice);

        assertThat(statuses(first)).containsExactly(201, 201);
        assertThat(first.get(1).path("body")).isEqualTo(first.get(0).path("body"));
        assertThat(second.get(0).path("body")).isEqualTo(first.get(0).path("body"));
        assertThat(mine.get("/orders").total()).isEqualTo(1);
        assertThat(Till.provenStock(product)).isEqualTo(6);
    }

    @Test
    void everybodyRemainsWhoHeIs() {
        Api other = Person.newcomer().api();
        long product = product();
        results(call("wish", "PUT", "/wishlist/" + product));

        List<JsonNode> theirs = results(
                other, call("w", "GET", "/wishlist"), call("sell", "POST", "/products", Json.object("name", "Lamp")));

        assertThat(total(theirs.get(0))).isZero();
        assertThat(statuses(theirs)).containsExactly(200, 403);
        assertThat(statuses(results(Person.admin().api(), call("users", "GET", "/users"))))
                .containsExactly(200);
    }

    @Test
    void whatWasKeptForSomebodyElseIsNotDone() {
        long product = product();
        ObjectNode[] wish = {call("wish", "PUT", "/wishlist/" + product)};

        mine.post("/batch", Json.object("accountId", person.id() + 1, "operations", wish))
                .expectFailure(409, "OTHER_ACCOUNT");
        assertThat(mine.get("/wishlist").total()).isZero();

        mine.post("/batch", Json.object("accountId", person.id(), "operations", wish))
                .expect(200);
        assertThat(mine.get("/wishlist").total()).isEqualTo(1);
    }

    @Test
    void nobodyAndKeysSendNone() {
        send(Api.anonymous(), call("c", "GET", "/cities")).expectFailure(401, "UNAUTHENTICATED");
        send(Api.bearing("rubbish"), call("c", "GET", "/cities")).expectFailure(401, null);
        send(Api.withKey("demo-feed-key"), call("c", "GET", "/cities")).expectFailure(403, "FORBIDDEN");
    }

    @Test
    void anotherSiteCannotSendOneByACookie() {
        Api cookie = Api.withCookie("commissary_session=" + person.accessToken());

        send(cookie.with("Sec-Fetch-Site", "cross-site"), call("c", "GET", "/cities"))
                .expectFailure(403, "CROSS_SITE_REQUEST");
        assertThat(statuses(results(cookie.with("Sec-Fetch-Site", "same-origin"), call("w", "PUT", "/wishlist/1"))))
                .doesNotContain(401, 403);
    }

    @Test
    void fiftyAreTakenAndNoMore() {
        assertThat(results(Collections.nCopies(50, call("c", "GET", "/cities")).toArray(ObjectNode[]::new)))
                .hasSize(50);
        send(mine, Collections.nCopies(51, call("c", "GET", "/cities")).toArray(ObjectNode[]::new))
                .expectFailure(400, "VALIDATION_FAILED");
        send(mine).expectFailure(400, "VALIDATION_FAILED");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example/api",
                "https://evil.example/",
                "/../../health",
                "/./cities",
                "/products/../users",
                "/%2e%2e/health",
                "/cities%2f..",
                "/cities;a=b",
                "/cities\\..",
                "/cities//",
                "/cities/",
                "cities",
                "",
                "/",
                "/cities#x",
                "/cities?a=<b>",
                "/cities\n",
                "/batch",
                "/batch?x=1",
                "/auth/logout",
                "/auth/me"
            })
    void noPathLeadsElsewhere(String path) {
        send(mine, call("trick", "GET", path)).expectFailure(400, "VALIDATION_FAILED");
    }

    @Test
    void aBatchThatIsNoneIsRefused() {
        mine.sendJson("POST", "/batch", "{\"operations\":[{]").expectFailure(400, "MALFORMED_JSON");
        mine.sendJson("POST", "/batch", "{\"operations\":[],\"more\":1}").expectFailure(400, "VALIDATION_FAILED");
        send(mine, call("t", "TRACE", "/cities")).expectFailure(400, "VALIDATION_FAILED");
        mine.postForm("/batch", "operations=1").expectFailure(415, null);
        mine.get("/batch").expectFailure(405, null);
    }

    @Test
    void aLargeBodyIsRefused() {
        send(mine, call("large", "POST", "/cart/items", Json.object("x", "y".repeat(MEGABYTE))))
                .expectFailure(413, "BODY_TOO_LARGE");
    }

    @Test
    void filesAreNoPartOfIt() {
        long product = product();
        long order =
                Till.id(Till.place(mine, Till.order(product, 1, "tok_approve")).expect(201));

        assertThat(statuses(results(call("pdf", "GET", "/orders/" + order + "/invoice"))))
                .containsExactly(406);
    }

    private long product() {
        return goods.add().path("id").longValue();
    }

    private static ObjectNode order(String id, long product, int quantity, String key) {
        return call(id, "POST", "/orders", Till.order(product, quantity, "tok_approve"))
                .put("idempotencyKey", key);
    }

    private static ObjectNode call(String id, String method, String path) {
        return Json.object("id", id, "method", method, "path", path);
    }

    private static ObjectNode call(String id, String method, String path, JsonNode body) {
        return call(id, method, path).set("body", body);
    }

    private static Answer send(Api who, ObjectNode... operations) {
        return who.post("/batch", Json.object("operations", operations));
    }

    private List<JsonNode> results(ObjectNode... operations) {
        return results(mine, operations);
    }

    private static List<JsonNode> results(Api who, ObjectNode... operations) {
        return Json.elements(send(who, operations).expect(200).data().path("results"));
    }

    private static List<Integer> statuses(List<JsonNode> results) {
        List<Integer> statuses = new ArrayList<>();
        results.forEach(result -> statuses.add(result.path("status").intValue()));
        return statuses;
    }

    private static String error(JsonNode result) {
        return result.path("body").path("error").asText();
    }

    private static long total(JsonNode result) {
        return result.path("body").path("pagination").path("total").longValue();
    }
}
