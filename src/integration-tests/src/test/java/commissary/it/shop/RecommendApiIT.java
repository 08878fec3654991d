package commissary.it.shop;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import commissary.it.http.Api;
import commissary.it.http.Json;
import commissary.it.identity.Person;
import commissary.it.world.Backstage;
import commissary.it.world.BesideOthers;
import commissary.it.world.Patience;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Looks at products, and what is recommended after them. */
@BesideOthers
class RecommendApiIT {

    private static final String LOOKS = "select count(*) from views.product_view where product_id = ?";
    private static final String MODELS = "select count(*) from recommend.model where built_at is not null";

    private static Backstage backstage;

    private final Person seller = Goods.seller();
    private final Goods goods = Goods.of(seller);
    private final Person reader = Person.newcomer();
    private final Api admin = Person.admin().api();

    @BeforeAll
    static void look() {
        backstage = Backstage.open();
        // What the demo's people did makes the first model.
        Patience.await("a model").until(() -> backstage.number(MODELS) > 0);
    }

    @AfterAll
    static void close() {
        backstage.close();
    }

    @Test
    void everyLookIsWrittenWithWhoLookedInFewBatches() {
        long id = product("Looked at");
        double batchesBefore = metric("commissary_product_view_batches_total{outcome=\"written\"");

        IntStream.range(0, 60)
                .parallel()
                .forEach(i -> reader.api().get("/products/" + id).expect(200));
        admin.get("/products/" + id).expect(200);

        Patience.await("all looks").until(() -> backstage.number(LOOKS, id) == 61);
        assertThat(backstage.number(LOOKS + " and account_id = ?", id, reader.id()))
                .isEqualTo(60);
        assertThat(metric("commissary_product_view_batches_total{outcome=\"written\"") - batchesBefore)
                .isLessThan(61);
    }

    @Test
    void whatIsNotSeenIsNotNoted() {
        long id = product("Hidden");
        seller.api().put("/products/" + id, Json.object("active", false)).expect(200);

        reader.api().get("/products/" + id).expect(404);
        reader.api().get("/recommend/similar/" + id).expectFailure(404, "PRODUCT_NOT_FOUND");
        long seen = product("Seen after it");
        reader.api().get("/products/" + seen).expect(200);

        Patience.await("the next look").until(() -> backstage.number(LOOKS, seen) == 1);
        assertThat(backstage.number(LOOKS, id)).isZero();
    }

    @Test
    void aNewProductGoesWithItsKindAndNeverWithWhatCannotBeBought() {
        long id = product("Mountain bike red");
        long alike = product("Mountain bike blue");
        long soldOut = goods.add(
                        product -> product.put("name", "Mountain bike green").put("stock", 0))
                .path("id")
                .longValue();
        long hidden = product("Mountain bike black");
        seller.api().put("/products/" + hidden, Json.object("active", false)).expect(200);

        assertThat(similar(id)).containsExactly(alike);
        assertThat(page(id)).containsExactly(alike);

        seller.api().put("/products/" + alike, Json.object("stock", 0)).expect(200);
        Patience.await("nothing is left")
                .untilAsserted(() -> assertThat(similar(id)).isEmpty());
        assertThat(page(id)).isEmpty();

        seller.api().put("/products/" + soldOut, Json.object("stock", 1)).expect(200);
        seller.api().put("/products/" + alike, Json.object("stock", 1)).expect(200);
        Patience.await("both are back")
                .untilAsserted(() -> assertThat(similar(id)).containsExactlyInAnyOrder(alike, soldOut));
    }

    @Test
    void aProductThatWasReadWithItsRecommendationsMayBeSentBack() {
        long id = product("Read and sent");
        product("Beside it");
        ObjectNode read = (ObjectNode) seller.api().get("/products/" + id).data();
        assertThat(read.path("recommendations")).hasSize(1);

        seller.api().put("/products/" + id, read).expect(200);
        assertThat(seller.api().get("/products/" + id).data().path("id").longValue())
                .isEqualTo(id);
    }

    @Test
    void whatColleaguesBoughtIsRecommended() {
        long bean = Long.parseLong(backstage
                .texts("select id from catalog.product where name = 'House espresso beans, 1 kg'")
                .get(0));

        List<JsonNode> similar =
                reader.api().get("/recommend/similar/" + bean).expect(200).list();

        assertThat(similar)
                .hasSize(10)
                .allMatch(product -> product.path("stock").intValue() > 0);
        Person employee = Person.signIn("employee@example.com", "commissary-demo");
        assertThat(employee.api().get("/recommend/for-me").expect(200).list())
                .hasSize(10)
                .allMatch(product -> product.path("stock").intValue() > 0);
    }

    @Test
    void ofAStrangerThePopularIsKnown() {
        assertThat(reader.api().get("/recommend/for-me").expect(200).list()).hasSize(10);
    }

    @Test
    void anothersTasteIsForAdministratorsOnly() {
        Person other = Person.newcomer();
        long id = product("Whoever");

        other.api().get("/recommend/for-me?userId=" + reader.id()).expectFailure(403, "FORBIDDEN");
        other.api().get("/recommend/similar/" + id + "?userId=" + reader.id()).expectFailure(403, "FORBIDDEN");
        reader.api().get("/recommend/for-me?userId=" + reader.id()).expect(200);
        reader.api().get("/recommend/similar/" + id + "?userId=" + reader.id()).expect(200);
        admin.get("/recommend/for-me?userId=" + reader.id()).expect(200);
        admin.get("/recommend/similar/" + id + "?userId=" + reader.id()).expect(200);
    }

    @Test
    void aModelIsBuiltWhenAnAdministratorAsks() {
        long before = backstage.number("select max(id) from recommend.model where built_at is not null");
        reader.api().post("/admin/recommend/rebuild").expectFailure(403, null);

        admin.post("/admin/recommend/rebuild").expect(202);

        Patience.await("another model")
                .until(() ->
                        backstage.number("select max(id) from recommend.model where built_at is not null") > before);
        assertThat(metric("commissary_recommend_model_products")).isPositive();
    }

    @Test
    void withoutAModelTheShopGoesOn() {
        long id = product("Alone");
        long alike = product("Alone too");
        backstage.change("delete from recommend.model");
        Patience.await("the node to see that there is none")
                .until(() -> metric("commissary_recommend_model_products") == 0);

        assertThat(reader.api().get("/recommend/for-me").expect(200).list()).isEmpty();
        assertThat(similar(id)).containsExactly(alike);

        admin.post("/admin/recommend/rebuild").expect(202);
        Patience.await("a model again").until(() -> metric("commissary_recommend_model_products") > 0);
    }

    private long product(String name) {
        return goods.add(product -> product.put("name", name)).path("id").longValue();
    }

    private List<Long> similar(long id) {
        return ids(reader.api().get("/recommend/similar/" + id).expect(200).list());
    }

    private List<Long> page(long id) {
        return ids(Json.elements(
                reader.api().get("/products/" + id).expect(200).data().path("recommendations")));
    }

    private static List<Long> ids(List<JsonNode> products) {
        return products.stream().map(product -> product.path("id").longValue()).toList();
    }

    private double metric(String beginning) {
        return admin.get("//metrics")
                .expect(200)
                .text()
                .lines()
                .filter(line -> line.startsWith(beginning))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }
}
