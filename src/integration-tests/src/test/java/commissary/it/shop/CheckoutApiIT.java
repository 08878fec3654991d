package commissary.it.shop;

import static commissary.it.shop.Checkouts.address;
import static commissary.it.shop.Checkouts.amount;
import static commissary.it.shop.Checkouts.inAlberta;
import static commissary.it.shop.Checkouts.item;
import static commissary.it.shop.Checkouts.order;
import static commissary.it.shop.Checkouts.problems;
import static commissary.it.shop.Checkouts.summary;
import static commissary.it.shop.Checkouts.texts;
import static commissary.it.shop.Checkouts.wrongFields;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import commissary.it.http.Answer;
import commissary.it.http.Api;
import commissary.it.http.Json;
import commissary.it.identity.Person;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What it would cost. */
class CheckoutApiIT {

    private static final int BASKETS = 25;

    private final Goods goods = Goods.of(Goods.seller());
    private final Api mine = Person.newcomer().api();

    @Test
    void goodsDeliveryAndTaxMakeTheTotal() {
        JsonNode summary = quote(order(product("10.00"), 3));

        assertThat(amount(summary, "subtotal")).isEqualByComparingTo("30");
        assertThat(amount(summary, "shippingFee")).isEqualByComparingTo("7.95");
        assertThat(texts(summary.path("taxes"), part -> part.path("name").asText() + " " + part.path("rate")))
                .containsExactly("GST 0.05");
        assertThat(amount(summary, "tax")).isEqualByComparingTo("1.90");
        assertThat(amount(summary, "total")).isEqualByComparingTo("39.85");
        assertThat(texts(summary.path("hints"), JsonNode::asText)).containsExactly("Add $45.00 for free delivery");
        assertThat(problems(summary)).isEmpty();
    }

    @Test
    void everyPartOfTheTaxOfAProvinceIsNamed() {
        ObjectNode order = order(product("10.10"), 1);
        order.set("shippingAddress", address("CA", "Québec", "h2x1y4"));

        JsonNode summary = quote(order);

        assertThat(texts(summary.path("taxes"), part -> part.path("name").asText()))
                .containsExactly("GST", "QST");
        assertThat(amount(summary.at("/taxes/0"), "amount")).isEqualByComparingTo("0.90");
        assertThat(amount(summary.at("/taxes/1"), "amount")).isEqualByComparingTo("1.80");
        assertThat(summary.at("/taxes/1/rate").decimalValue()).isEqualByComparingTo("0.09975");
    }

    @Test
    void pickingUpIsFreeAndTaxedWhereTheSiteIs() {
        ObjectNode order = Json.object(
                "items",
                new ObjectNode[] {item(product("10.00"), 1)},
                "pickupSite",
                "toronto-office",
                "shippingMethod",
                "PICKUP");

        JsonNode summary = quote(order);

        assertThat(amount(summary, "shippingFee")).isEqualByComparingTo("0");
        assertThat(texts(summary.path("taxes"), part -> part.path("name").asText()))
                .containsExactly("HST");
        assertThat(amount(summary, "total")).isEqualByComparingTo("11.30");
    }

    @Test
    void deliveryIsFreeFromItsSumOn() {
        long id = product("37.50");

        assertThat(amount(quote(order(id, 1)), "shippingFee")).isEqualByComparingTo("7.95");
        assertThat(amount(quote(order(id, 2)), "shippingFee")).isEqualByComparingTo("0");
        ObjectNode north = order(id, 2);
        north.set("shippingAddress", address("CA", "YT", "Y1A 2C6"));
        assertThat(amount(quote(north), "shippingFee")).isEqualByComparingTo("19.95");
    }

    @Test
    void theCartIsTakenWhereNoItemsAreNamed() {
        long id = product("10.00");
        ObjectNode order = Json.object("shippingAddress", inAlberta(), "shippingMethod", "STANDARD");

        JsonNode empty = quote(order);
        mine.post("/cart/items", item(id, 2)).expect(201);
        Goods.seller().api().put("/products/" + id, Json.object("price", 11)).expect(200);
        JsonNode full = quote(order);

        assertThat(problems(empty)).containsExactly("CART_EMPTY");
        assertThat(amount(empty, "total")).isEqualByComparingTo("0");
        assertThat(amount(full, "subtotal")).isEqualByComparingTo("22");
        assertThat(problems(full)).containsExactly("PRICE_CHANGED");
    }

    @Test
    void whatCannotBeHadIsAProblemAndStillReckoned() {
        long few = goods.add(product -> product.put("price", 10).put("stock", 1))
                .path("id")
                .longValue();
        long none = goods.add(product -> product.put("price", 10).put("stock", 0))
                .path("id")
                .longValue();
        long gone = product("10.00");
        Goods.seller().api().delete("/products/" + gone).expect(200);

        JsonNode summary = quote(order(item(few, 1), item(few, 1), item(none, 1), item(gone, 1)));

        assertThat(problems(summary)).containsExactly("NOT_ENOUGH_STOCK", "OUT_OF_STOCK", "NOT_FOR_SALE");
        assertThat(summary.path("lines")).as("a product stands there once").hasSize(2);
        assertThat(amount(summary, "subtotal")).isEqualByComparingTo("30");
    }

    @Test
    void whereGoodsDoNotGoIsAProblem() {
        ObjectNode order = order(product("10.00"), 1);
        order.put("shippingMethod", "EXPRESS").set("shippingAddress", address("FR", "", "75001"));

        JsonNode summary = quote(order);

        assertThat(problems(summary)).containsExactly("NOT_DELIVERED_THERE");
        assertThat(summary.path("taxes")).isEmpty();
    }

    @Test
    void codesThatAreNoneOrDoNotHoldAreProblems() {
        long id = product("100.00");

        assertThat(problems(quote(order(id, 1).put("promotionCode", "NOSUCHCODE"))))
                .containsExactly("PROMOTION_UNKNOWN");
        JsonNode expired = quote(order(id, 1).put("promotionCode", "opening"));
        JsonNode usedUp = quote(order(id, 1).put("promotionCode", "First50"));
        JsonNode good = quote(order(id, 1).put("promotionCode", " welcome10 "));

        assertThat(problems(expired)).containsExactly("PROMOTION_NOT_APPLICABLE");
        assertThat(expired.at("/problems/0/message").asText()).isEqualTo("It is over");
        assertThat(usedUp.at("/problems/0/message").asText()).isEqualTo("It is used up");
        assertThat(problems(good)).isEmpty();
        assertThat(amount(good, "discount")).isEqualByComparingTo("10");
        assertThat(good.at("/discounts/0/code").asText()).isEqualTo("WELCOME10");
        assertThat(good.at("/promotions/0/explanation").asText()).isEqualTo("10% off: you save $10.00");
        assertThat(amount(good, "tax")).as("on what is paid").isEqualByComparingTo("4.50");
    }

    @Test
    void hostileCodesAreOnlyUnknown() {
        long id = product("10.00");
        for (String code : List.of("' or '1'='1", "%", "\u0000", "\ud83c\udf6b".repeat(20), "<script>", "İ", "null")) {
            assertThat(problems(quote(order(id, 1).put("promotionCode", code))))
                    .as(code)
                    .containsExactly("PROMOTION_UNKNOWN");
        }
        assertThat(problems(quote(order(id, 1).put("promotionCode", "   ")))).isEmpty();
        assertThat(wrongFields(validate(order(id, 1).put("promotionCode", "x".repeat(101)))))
                .containsExactly("promotionCode");
    }

    @Test
    void badAddressesAreRefusedWithTheirFields() {
        ObjectNode order = order(product("10.00"), 1);

        order.set("shippingAddress", address("CA", "AB", "10118"));
        assertThat(wrongFields(validate(order))).containsExactly("shippingAddress.postalCode");
        order.set("shippingAddress", address("US", "AB", "10118"));
        assertThat(wrongFields(validate(order))).containsExactly("shippingAddress.province");
        order.set("shippingAddress", address("ZZ", "AB", "10118"));
        assertThat(wrongFields(validate(order))).containsExactly("shippingAddress.country");
        order.set("shippingAddress", Json.object("country", "CA"));
        assertThat(wrongFields(validate(order)))
                .containsExactly(
                        "shippingAddress.fullName",
                        "shippingAddress.line1",
                        "shippingAddress.city",
                        "shippingAddress.province",
                        "shippingAddress.postalCode");
        order.set("shippingAddress", inAlberta().put("planet", "Earth"));
        assertThat(wrongFields(validate(order))).containsExactly("shippingAddress.planet");
        order.remove("shippingAddress");
        assertThat(wrongFields(validate(order))).containsExactly("shippingAddress");
    }

    @Test
    void badOrdersAreRefusedWithTheirFields() {
        long id = product("10.00");

        assertThat(wrongFields(validate(order()))).containsExactly("items");
        assertThat(wrongFields(validate(order(item(id, 0))))).containsExactly("items[0].quantity");
        assertThat(wrongFields(validate(order(item(id, 600), item(id, 600))))).containsExactly("items");
        assertThat(wrongFields(validate(order(id, 1).put("shippingMethod", "CARRIER_PIGEON"))))
                .containsExactly("shippingMethod");
        ObjectNode pickup = Json.object("shippingMethod", "PICKUP", "items", new ObjectNode[] {item(id, 1)});
        assertThat(wrongFields(validate(pickup))).containsExactly("pickupSite");
        assertThat(wrongFields(validate(pickup.put("pickupSite", "mars")))).containsExactly("pickupSite");
        assertThat(wrongFields(validate(Json.object()))).containsExactly("shippingMethod");
    }

    @Test
    void nothingIsTakenByAsking() {
        long id = product("10.00");

        JsonNode first = quote(order(id, 2).put("promotionCode", "WELCOME10"));
        JsonNode second = quote(order(id, 2).put("promotionCode", "WELCOME10"));

        assertThat(second).isEqualTo(first);
        assertThat(mine.get("/products/" + id).data().path("stock").intValue()).isEqualTo(500);
    }

    @Test
    void theSumsOfAnyBasketAgree() {
        List<JsonNode> shop = mine.get("/products?pageSize=100&inStock=true").list();
        Random random = new Random(20_261_121);
        for (int i = 0; i < BASKETS; i++) {
            ObjectNode[] items = random.ints(1 + random.nextInt(8), 0, shop.size())
                    .mapToObj(at -> item(shop.get(at).path("id").longValue(), 1 + random.nextInt(4)))
                    .toArray(ObjectNode[]::new);
            quote(order(items).put("promotionCode", random.nextBoolean() ? "FREESHIP" : "TEAM25"));
        }
    }

    @Test
    void theChoicesAreThoseThatHold() {
        JsonNode here = mine.get("/checkout/options").expect(200).data();
        JsonNode north = mine.get("/checkout/options?country=CA&province=NU").data();

        assertThat(texts(here.path("countries"), one -> one.path("code").asText()))
                .contains("CA", "US", "FR", "GB", "DE");
        assertThat(here.at("/countries/0/provinces")).hasSize(13);
        assertThat(texts(here.path("pickupSites"), one -> one.path("id").asText()))
                .contains("calgary-campus", "toronto-office");
        assertThat(texts(here.path("providers"), JsonNode::asText)).contains("sandbox");
        assertThat(here.path("currency").asText()).isEqualTo("CAD");
        assertThat(texts(here.path("shippingMethods"), CheckoutApiIT::offer))
                .containsExactly("PICKUP 0.00", "STANDARD 7.95", "EXPRESS 17.95");
        assertThat(texts(north.path("shippingMethods"), CheckoutApiIT::offer))
                .containsExactly("PICKUP 0.00", "STANDARD 19.95", "EXPRESS 39.95");
        assertThat(mine.get("/checkout/options?country=DE").data().path("shippingMethods"))
                .hasSize(2);
    }

    private static String offer(JsonNode method) {
        return method.path("method").asText() + " " + Checkouts.money(method, "fee");
    }

    private JsonNode quote(ObjectNode order) {
        return summary(validate(order));
    }

    private Answer validate(ObjectNode order) {
        return mine.post("/checkout/validate", order);
    }

    private long product(String price) {
        return goods.add(product ->
                        product.put("price", new java.math.BigDecimal(price)).put("stock", 500))
                .path("id")
                .longValue();
    }
}
