package commissary.it.shop;

import static commissary.it.shop.Till.order;
import static commissary.it.shop.Till.place;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import commissary.it.http.Api;
import commissary.it.http.Json;
import commissary.it.identity.Person;
import commissary.it.world.BesideOthers;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The inventory as sellers keep it: of their own products, and of no others. */
@BesideOthers
class InventoryApiIT {

    private final Person seller = Goods.seller();
    private final Api keeper = seller.api();
    private final String name = "Kept " + UUID.randomUUID();
    private final long own = offered(seller);
    private final long others = offered(Person.admin());

    @Test
    void sellersKeepTheirOwnProductsAndSeeNoOthers() {
        List<JsonNode> found =
                keeper.get("/inventory?q=" + Api.encoded(name)).expect(200).list();

        assertThat(found).extracting(line -> line.path("productId").asLong()).containsExactly(own);
        assertThat(keeper.get("/inventory?id=" + own + "&id=" + others)
                        .expect(200)
                        .list())
                .extracting(line -> line.path("productId").asLong())
                .containsExactly(own);
        JsonNode counted = keeper.patch(
                        "/inventory/" + own, Json.object("stock", 2, "reason", "Counted", "lowStockThreshold", 3))
                .expect(200)
                .data();
        assertThat(counted.path("low").booleanValue()).isTrue();
        assertThat(keeper.get("/inventory?low=true&q=" + Api.encoded(name))
                        .expect(200)
                        .list())
                .hasSize(1);
    }

    @Test
    void anotherSellersProductIsNoneOfTheirs() {
        keeper.patch("/inventory/" + others, Json.object("delta", 1, "reason", "Found"))
                .expectFailure(403, null);
        keeper.patch("/inventory/" + others, Json.object("lowStockThreshold", 1))
                .expectFailure(403, null);
        keeper.get("/inventory/" + others + "/ledger").expectFailure(403, null);
    }

    @Test
    void sellersReadWhoCountedButNotWhoOrdered() {
        keeper.patch("/inventory/" + own, Json.object("delta", 1, "reason", "Found"))
                .expect(200);
        place(Person.newcomer().api(), order(own, 1, "tok_approve")).expect(201);

        List<JsonNode> seen = ledger(keeper);

        assertThat(seen.get(0).path("kind").asText()).isEqualTo("RESERVED");
        assertThat(seen.get(0).has("actorName")).isFalse();
        assertThat(seen.get(1).path("actorName").asText()).isNotEmpty();
        assertThat(ledger(Person.admin().api()).get(0).path("actorName").asText())
                .isNotEmpty();
    }

    private List<JsonNode> ledger(Api who) {
        return who.get("/inventory/" + own + "/ledger").expect(200).list();
    }

    private long offered(Person by) {
        return Goods.of(by)
                .add(product -> product.put("name", name).put("stock", 7))
                .path("id")
                .longValue();
    }
}
