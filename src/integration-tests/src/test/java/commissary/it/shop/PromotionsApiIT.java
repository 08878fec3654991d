package commissary.it.shop;

import static commissary.it.shop.Checkouts.amount;
import static commissary.it.shop.Checkouts.item;
import static commissary.it.shop.Checkouts.order;
import static commissary.it.shop.Checkouts.problems;
import static commissary.it.shop.Checkouts.summary;
import static commissary.it.shop.Checkouts.texts;
import static commissary.it.shop.Checkouts.wrongFields;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import commissary.it.http.Api;
import commissary.it.http.Json;
import commissary.it.identity.Person;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Promotions as administrators keep them and customers get them; each is for goods of its own test. */
class PromotionsApiIT {

    private final Goods goods = Goods.of(Goods.seller());
    private final Api admin = Person.admin().api();
    private final Api mine = Person.newcomer().api();

    @Test
    void whatIsAddedIsReadChangedAndRemoved() {
        JsonNode added = add(promotion("PERCENT").put("percent", 12.5).put("usesTotal", 10));
        String path = "/promotions/" + added.path("id").longValue();

        JsonNode changed = admin.put(path, ((ObjectNode) added.deepCopy()).put("name", "Another"))
                .expect(200)
                .data();

        assertThat(added.path("percent").decimalValue()).isEqualByComparingTo("12.5");
        assertThat(added.path("used").intValue()).isZero();
        assertThat(changed).isEqualTo(((ObjectNode) added.deepCopy()).put("name", "Another"));
        assertThat(admin.get(path).data()).isEqualTo(changed);
        assertThat(admin.get("/promotions?pageSize=1").list()).containsExactly(changed);
        admin.delete(path).expect(200);
        admin.get(path).expectFailure(404, "PROMOTION_NOT_FOUND");
        admin.put(path, promotion("PERCENT").put("percent", 1)).expectFailure(404, "PROMOTION_NOT_FOUND");
        admin.delete(path).expectFailure(404, "PROMOTION_NOT_FOUND");
    }

    @Test
    void codesAreUniqueWhateverTheirCapitals() {
        String code = code();
        add(promotion("PERCENT").put("percent", 5).put("code", code));

        admin.post("/promotions", promotion("PERCENT").put("percent", 5).put("code", code.toLowerCase(Locale.ROOT)))
                .expectFailure(409, "PROMOTION_CODE_TAKEN");
    }

    @Test
    void whatMakesNoSenseIsRefusedWithItsFields() {
        assertThat(wrongFields(admin.post("/promotions", Json.object()))).containsExactly("kind", "name");
        assertThat(wrongFields(admin.post("/promotions", promotion("PERCENT")))).containsExactly("percent");
        assertThat(wrongFields(admin.post("/promotions", promotion("PERCENT").put("percent", 101))))
                .containsExactly("percent");
        assertThat(wrongFields(admin.post("/promotions", promotion("AMOUNT").put("amount", -1))))
                .containsExactly("amount");
        assertThat(wrongFields(admin.post("/promotions", promotion("GIFT")))).containsExactly("kind");
        assertThat(wrongFields(admin.post(
                        "/promotions",
                        promotion("FREE_SHIPPING")
                                .put("startsAt", "2026-02-01T00:00:00Z")
                                .put("endsAt", "2026-01-01T00:00:00Z"))))
                .containsExactly("endsAt");
        ObjectNode unknown = promotion("PERCENT").put("percent", 5);
        unknown.set("productIds", Json.object("a", new long[] {Long.MAX_VALUE}).path("a"));
        unknown.set("categoryIds", Json.object("a", new long[] {0}).path("a"));
        assertThat(wrongFields(admin.post("/promotions", unknown))).containsExactly("productIds", "categoryIds");
    }

    @Test
    void aChangeHoldsForTheNextBasket() {
        long id = product(20);
        JsonNode added = add(promotion("PERCENT").put("percent", 10));

        assertThat(discount(id, 1)).isEqualTo("2.00");
        admin.put("/promotions/" + added.path("id"), ((ObjectNode) added.deepCopy()).put("percent", 50))
                .expect(200);
        assertThat(discount(id, 1)).isEqualTo("10.00");
        admin.put("/promotions/" + added.path("id"), ((ObjectNode) added.deepCopy()).put("active", false))
                .expect(200);
        assertThat(discount(id, 1)).isEqualTo("0.00");
    }

    @Test
    void aCategoryMeansAllBelowIt() {
        long below = Goods.newCategory(goods.category());
        long id = goods.add(product ->
                        product.put("categoryId", below).put("price", 20).put("stock", 50))
                .path("id")
                .longValue();

        add(promotion("AMOUNT").put("amount", 3));

        assertThat(discount(id, 1)).isEqualTo("3.00");
    }

    @Test
    void theBestIsChosenAndTheOthersSayWhyNot() {
        long id = product(100);
        add(promotion("PERCENT").put("percent", 10).put("name", "Ten"));
        add(promotion("AMOUNT").put("amount", 5).put("name", "Five"));
        add(promotion("PERCENT").put("percent", 30).put("name", "Thirty").put("combinable", false));
        add(promotion("BUY_X_GET_Y").put("buyQuantity", 2).put("getQuantity", 1).put("name", "Third"));
        add(promotion("FREE_SHIPPING").put("minimumSubtotal", 400).put("name", "Far"));

        JsonNode one = quote(order(id, 1));
        JsonNode three = quote(order(id, 3));

        assertThat(amount(one, "discount")).isEqualByComparingTo("30");
        assertThat(texts(one.path("promotions"), PromotionsApiIT::verdict))
                .containsExactly(
                        "Thirty: 30% off: you save $30.00",
                        "- Ten: “Thirty” saves more and cannot be combined with this: $31.50 instead of $10.50",
                        "- Five: “Thirty” saves more and cannot be combined with this: $31.50 instead of $5.25",
                        "- Third: Add 2 more in “Third” to get 1 free",
                        "- Far: Add $300.00 in “Far” for free delivery");
        assertThat(texts(one.path("hints"), JsonNode::asText))
                .containsExactly("Add 2 more in “Third” to get 1 free", "Add $300.00 in “Far” for free delivery");
        assertThat(texts(three.path("discounts"), PromotionsApiIT::taken))
                .containsExactly("Ten 30.00", "Five 5.00", "Third 100.00");
    }

    @Test
    void theCheapestPieceOfASetIsFree() {
        long cheap = product(10);
        long dear = product(40);
        add(promotion("BUY_X_GET_Y").put("buyQuantity", 2).put("getQuantity", 1));

        JsonNode summary = quote(order(item(dear, 2), item(cheap, 2)));

        assertThat(amount(summary, "discount")).isEqualByComparingTo("10");
        assertThat(amount(summary.at("/lines/1"), "discount")).isEqualByComparingTo("10");
    }

    @Test
    void aCodeForOtherGoodsOrTooLittleDoesNotApply() {
        long id = product(10);
        String tooLittle = code();
        String other = code();
        add(promotion("PERCENT").put("percent", 10).put("minimumSubtotal", 50).put("code", tooLittle));
        ObjectNode elsewhere = promotion("PERCENT").put("percent", 10).put("code", other);
        elsewhere.set(
                "categoryIds",
                Json.object("a", new long[] {Goods.newCategory(null)}).path("a"));
        add(elsewhere);

        JsonNode little = quote(order(id, 1).put("promotionCode", tooLittle));
        JsonNode wrong = quote(order(id, 1).put("promotionCode", other));

        assertThat(problems(little)).containsExactly("PROMOTION_NOT_APPLICABLE");
        assertThat(little.at("/problems/0/message").asText()).startsWith("Add $40.00 in ");
        assertThat(problems(wrong)).containsExactly("PROMOTION_NOT_APPLICABLE");
        assertThat(wrong.at("/problems/0/message").asText()).isEqualTo("It is for other goods");
    }

    @Test
    void aCodeIsNotShownToWhoDidNotEnterIt() {
        long id = product(10);
        add(promotion("PERCENT").put("percent", 10).put("code", code()));

        assertThat(quote(order(id, 1)).path("promotions")).isEmpty();
    }

    private String discount(long product, int quantity) {
        return Checkouts.money(quote(order(product, quantity)), "discount");
    }

    private JsonNode quote(ObjectNode order) {
        return summary(mine.post("/checkout/validate", order));
    }

    private JsonNode add(ObjectNode promotion) {
        return admin.post("/promotions", promotion).expect(201).data();
    }

    /** For the goods of this test. */
    private ObjectNode promotion(String kind) {
        return Json.object("name", "Test", "kind", kind, "categoryIds", new long[] {goods.category()});
    }

    private long product(int price) {
        return goods.add(product -> product.put("price", price).put("stock", 50))
                .path("id")
                .longValue();
    }

    private static String code() {
        return "T" + UUID.randomUUID().toString().substring(0, 12).toUpperCase(Locale.ROOT);
    }

    private static String verdict(JsonNode promotion) {
        return (promotion.path("applied").booleanValue() ? "" : "- ")
                + promotion.path("name").asText() + ": "
                + promotion.path("explanation").asText();
    }

    private static String taken(JsonNode discount) {
        return discount.path("name").asText() + " " + Checkouts.money(discount, "amount");
    }
}
