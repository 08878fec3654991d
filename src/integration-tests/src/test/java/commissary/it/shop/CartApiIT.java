package commissary.it.shop;

import static commissary.it.shop.Checkouts.item;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import commissary.it.http.Api;
import commissary.it.http.Json;
import commissary.it.identity.Person;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CartApiIT {

    private final Goods goods = Goods.of(Goods.seller());
    private final Api seller = Goods.seller().api();
    private final Api mine = Person.newcomer().api();

    @Test
    void whatIsAddedStandsThereWithItsSum() {
        long cheap = product(250, 9);
        long dear = product(1_999, 9);

        mine.post("/cart/items", item(cheap, 3)).expect(201);
        JsonNode cart = mine.post("/cart/items", item(dear, 1)).expect(201).data();

        assertThat(ids(cart)).containsExactly(cheap, dear);
        assertThat(cart.path("subtotal").decimalValue()).isEqualByComparingTo("27.49");
        assertThat(cart.path("count").intValue()).isEqualTo(4);
        assertThat(cart.at("/lines/0/lineTotal").decimalValue()).isEqualByComparingTo("7.50");
        assertThat(cart.path("problems")).isEmpty();
        assertThat(cart()).isEqualTo(cart);
    }

    @Test
    void addingAgainAddsUpAndChangingSetsIt() {
        long id = product(100, 9);
        mine.post("/cart/items", item(id, 2)).expect(201);

        assertThat(mine.post("/cart/items", item(id, 3)).data().path("count").intValue())
                .isEqualTo(5);
        assertThat(mine.patch("/cart/items/" + id, Json.object("quantity", 1))
                        .data()
                        .path("count")
                        .intValue())
                .isEqualTo(1);
        assertThat(mine.delete("/cart/items/" + id).data().path("lines")).isEmpty();
        mine.delete("/cart/items/" + id).expect(200);
        mine.patch("/cart/items/" + id, Json.object("quantity", 1)).expectFailure(404, "NOT_IN_CART");
    }

    @Test
    void moreThanThereIsIsRefused() {
        long few = product(100, 3);
        long none = product(100, 0);
        mine.post("/cart/items", item(few, 2)).expect(201);

        JsonNode refusal = mine.post("/cart/items", item(few, 2))
                .expectFailure(409, "NOT_ENOUGH_STOCK")
                .json();
        mine.patch("/cart/items/" + few, Json.object("quantity", 4)).expectFailure(409, "NOT_ENOUGH_STOCK");
        mine.post("/cart/items", item(none, 1)).expectFailure(409, "OUT_OF_STOCK");

        assertThat(refusal.at("/details/productId").longValue()).isEqualTo(few);
        assertThat(refusal.at("/details/wanted").intValue()).isEqualTo(4);
        assertThat(refusal.at("/details/available").intValue()).isEqualTo(3);
        assertThat(cart().path("count").intValue()).isEqualTo(2);
    }

    @Test
    void changesSinceAddingArePointedOut() {
        long id = product(1_000, 9);
        mine.post("/cart/items", item(id, 4)).expect(201);

        seller.put("/products/" + id, Json.object("price", 12.5, "stock", 2)).expect(200);

        JsonNode cart = cart();
        assertThat(codes(cart)).containsExactly("NOT_ENOUGH_STOCK", "PRICE_CHANGED");
        assertThat(cart.at("/lines/0/priceWhenAdded").decimalValue()).isEqualByComparingTo("10");
        assertThat(cart.at("/lines/0/price").decimalValue()).isEqualByComparingTo("12.5");
        assertThat(cart.at("/lines/0/priceChanged").booleanValue()).isTrue();
        assertThat(cart.path("subtotal").decimalValue()).isEqualByComparingTo("50");
    }

    @Test
    void whatIsNoLongerForSaleStaysToBeSeenButIsNotCounted() {
        long id = product(1_000, 9);
        mine.post("/cart/items", item(id, 1)).expect(201);

        seller.put("/products/" + id, Json.object("active", false)).expect(200);

        JsonNode cart = cart();
        assertThat(codes(cart)).containsExactly("NOT_FOR_SALE");
        assertThat(cart.at("/lines/0/name").asText()).isEqualTo("Field laptop 14");
        assertThat(cart.at("/lines/0/available").booleanValue()).isFalse();
        assertThat(cart.path("subtotal").decimalValue()).isEqualByComparingTo("0");
        mine.patch("/cart/items/" + id, Json.object("quantity", 2)).expectFailure(404, "PRODUCT_NOT_FOUND");
        mine.post("/cart/items", item(id, 1)).expectFailure(404, "PRODUCT_NOT_FOUND");
    }

    @Test
    void everybodyHasHisOwn() {
        long id = product(100, 9);
        mine.post("/cart/items", item(id, 2)).expect(201);
        Api other = Person.newcomer().api();

        other.delete("/cart/items/" + id).expect(200);
        other.patch("/cart/items/" + id, Json.object("quantity", 1)).expectFailure(404, "NOT_IN_CART");

        assertThat(other.get("/cart").data().path("lines")).isEmpty();
        assertThat(cart().path("count").intValue()).isEqualTo(2);
    }

    @Test
    void numbersThatAreNoneAreRefused() {
        long id = product(100, 5_000);
        for (Object quantity : new Object[] {0, -1, 1_000, 1.5, "2", true, new int[] {1}}) {
            assertThat(Checkouts.wrongFields(
                            mine.post("/cart/items", Json.object("productId", id, "quantity", quantity))))
                    .as(String.valueOf(quantity))
                    .containsExactly("quantity");
        }
        assertThat(Checkouts.wrongFields(mine.post("/cart/items", Json.object())))
                .containsExactly("productId", "quantity");
        assertThat(Checkouts.wrongFields(
                        mine.post("/cart/items", Json.object("productId", id, "quantity", 1, "price", 0.01))))
                .containsExactly("price");
        mine.post("/cart/items", Json.object("productId", id, "quantity", 4_294_967_297L))
                .expectFailure(400, null);
        mine.post("/cart/items", item(Long.MAX_VALUE, 1)).expectFailure(404, "PRODUCT_NOT_FOUND");
        mine.post("/cart/items", item(-1, 1)).expectFailure(404, "PRODUCT_NOT_FOUND");
        mine.post("/cart/items", item(id, 999)).expect(201);
        assertThat(Checkouts.wrongFields(mine.post("/cart/items", item(id, 1)))).containsExactly("quantity");
    }

    @Test
    void manyHandsAtOnceLoseNothing() {
        long id = product(100, 500);

        IntStream.range(0, 20).parallel().forEach(i -> mine.post("/cart/items", item(id, 1))
                .expect(201));

        assertThat(cart().path("count").intValue()).isEqualTo(20);
    }

    @Test
    void aCartHoldsAHundredProducts() {
        List<Long> many = IntStream.range(0, 101).mapToObj(i -> product(100, 5)).toList();
        many.subList(0, 100).forEach(id -> mine.post("/cart/items", item(id, 1)).expect(201));

        mine.post("/cart/items", item(many.get(100), 1)).expectFailure(422, "CART_FULL");
        mine.post("/cart/items", item(many.get(0), 1)).expect(201);
    }

    private JsonNode cart() {
        return mine.get("/cart").expect(200).data();
    }

    private long product(long cents, int stock) {
        return goods.add(product -> product.put("price", cents / 100.0).put("stock", stock))
                .path("id")
                .longValue();
    }

    private static List<Long> ids(JsonNode cart) {
        return Json.elements(cart.path("lines")).stream()
                .map(line -> line.path("productId").longValue())
                .toList();
    }

    private static List<String> codes(JsonNode cart) {
        return Checkouts.problems(cart);
    }
}
