package commissary.it.shop;

import static commissary.it.shop.Checkouts.address;
import static commissary.it.shop.Checkouts.amount;
import static commissary.it.shop.Checkouts.inAlberta;
import static commissary.it.shop.Checkouts.summary;
import static commissary.it.shop.Checkouts.texts;
import static commissary.it.shop.Checkouts.wrongFields;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import commissary.it.http.Api;
import commissary.it.http.Json;
import commissary.it.identity.Person;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Addresses, and the tables that delivery and taxes go by. */
class DeliveryApiIT {

    private final Api admin = Person.admin().api();
    private final Api mine = Person.newcomer().api();

    @Test
    void theFirstAddressIsTheDefaultUntilAnotherBecomesIt() {
        long first = keep(inAlberta());
        long second = keep(address("US", "NY", "10118"));
        long third = keep(address("FR", "", "75001").put("isDefault", true));

        assertThat(addresses()).containsExactly(third + " *", second + " ", first + " ");
        mine.put("/me/addresses/" + first, inAlberta().put("isDefault", true)).expect(200);
        assertThat(addresses()).containsExactly(first + " *", third + " ", second + " ");
        mine.delete("/me/addresses/" + first).expect(200);
        assertThat(addresses()).containsExactly(third + " *", second + " ");
    }

    @Test
    void anAddressIsWrittenAsItsCountryDoesAndMayBeSentBack() {
        JsonNode kept = mine.post(
                        "/me/addresses", address("canada", "Alberta", "t2p1j9").put("line2", "  "))
                .expect(201)
                .data();

        assertThat(kept).isEqualTo(inAlberta().put("isDefault", true).set("id", kept.path("id")));
        assertThat(mine.put("/me/addresses/" + kept.path("id"), kept)
                        .expect(200)
                        .data())
                .isEqualTo(kept);
    }

    @Test
    void badAddressesAreRefusedWithTheirFields() {
        assertThat(wrongFields(mine.post("/me/addresses", Json.object())))
                .containsExactly("fullName", "line1", "city", "country");
        assertThat(wrongFields(mine.post("/me/addresses", address("CA", "ON", "T2P 1J9"))))
                .containsExactly("postalCode");
        assertThat(wrongFields(mine.post("/me/addresses", inAlberta().put("city", "x".repeat(101)))))
                .containsExactly("city");
        assertThat(wrongFields(mine.post("/me/addresses", inAlberta().put("line1", "two\u0000lines"))))
                .containsExactly("line1");
    }

    @Test
    void anothersAddressIsNeitherSeenNorTouched() {
        long id = keep(inAlberta());
        Api other = Person.newcomer().api();

        other.put("/me/addresses/" + id, inAlberta()).expectFailure(403, "FORBIDDEN");
        other.delete("/me/addresses/" + id).expectFailure(403, "FORBIDDEN");
        assertThat(other.get("/me/addresses").list()).isEmpty();
        mine.delete("/me/addresses/" + Long.MAX_VALUE).expectFailure(404, "ADDRESS_NOT_FOUND");
        assertThat(addresses()).hasSize(1);
    }

    @Test
    void anAddressBookHoldsTwenty() {
        for (int i = 0; i < 20; i++) {
            keep(inAlberta());
        }

        mine.post("/me/addresses", inAlberta()).expectFailure(422, "ADDRESS_BOOK_FULL");
    }

    @Test
    void aShippingRuleHoldsForTheNextBasket() {
        ObjectNode rule = Json.object(
                "country", "US", "province", "Wyoming", "method", "EXPRESS", "name", "By horse", "fee", 99.5);

        JsonNode added = admin.post("/admin/shipping-rules", rule).expect(201).data();
        String path = "/admin/shipping-rules/" + added.path("id");
        try {
            assertThat(added.path("province").asText()).isEqualTo("WY");
            assertThat(amount(toWyoming(), "shippingFee")).isEqualByComparingTo("99.50");
            admin.post("/admin/shipping-rules", rule).expectFailure(409, "SHIPPING_RULE_TAKEN");
            admin.put(path, ((ObjectNode) added.deepCopy()).put("freeFrom", 1)).expect(200);
            assertThat(amount(toWyoming(), "shippingFee")).isEqualByComparingTo("0");
        } finally {
            admin.delete(path).expect(200);
        }
        assertThat(amount(toWyoming(), "shippingFee")).isEqualByComparingTo("34.95");
        admin.delete(path).expectFailure(404, "SHIPPING_RULE_NOT_FOUND");
        admin.put(path, added).expectFailure(404, "SHIPPING_RULE_NOT_FOUND");
    }

    @Test
    void aTaxRateHoldsForTheNextBasket() {
        ObjectNode rate =
                Json.object("country", "US", "province", "WY", "name", "Sales tax", "rate", 0.04, "onShipping", false);

        JsonNode added = admin.post("/admin/tax-rates", rate).expect(201).data();
        String path = "/admin/tax-rates/" + added.path("id");
        try {
            assertThat(amount(toWyoming(), "tax")).isEqualByComparingTo("0.40");
            admin.post("/admin/tax-rates", rate).expectFailure(409, "TAX_RATE_TAKEN");
            admin.put(path, ((ObjectNode) added.deepCopy()).put("active", false))
                    .expect(200);
            assertThat(amount(toWyoming(), "tax")).isEqualByComparingTo("0");
        } finally {
            admin.delete(path).expect(200);
        }
        admin.delete(path).expectFailure(404, "TAX_RATE_NOT_FOUND");
    }

    @Test
    void aSiteIsOpenUntilItIsClosedOrRemoved() {
        String id = "test-" + UUID.randomUUID().toString().substring(0, 8);
        ObjectNode site = Json.object("id", id, "name", "Test desk", "address", inAlberta(), "position", 9);

        JsonNode added = admin.post("/admin/pickup-sites", site).expect(201).data();
        String path = "/admin/pickup-sites/" + id;
        try {
            assertThat(sites()).contains(id);
            admin.post("/admin/pickup-sites", site).expectFailure(409, "PICKUP_SITE_TAKEN");
            admin.put(path, ((ObjectNode) added.deepCopy()).put("active", false))
                    .expect(200);
            assertThat(sites()).doesNotContain(id);
            assertThat(admin.get("/admin/pickup-sites?pageSize=100").list())
                    .contains(((ObjectNode) added.deepCopy()).put("active", false));
        } finally {
            admin.delete(path).expect(200);
        }
        admin.delete(path).expectFailure(404, "PICKUP_SITE_NOT_FOUND");
        admin.put(path, added).expectFailure(404, "PICKUP_SITE_NOT_FOUND");
        site.set("address", address("CA", "AB", "10118"));
        assertThat(wrongFields(
                        admin.post("/admin/pickup-sites", site.put("id", "Ä").put("name", ""))))
                .containsExactly("id", "name", "address.postalCode");
    }

    @Test
    void whatMakesNoSenseIsRefusedWithItsFields() {
        assertThat(wrongFields(admin.post("/admin/tax-rates", Json.object())))
                .containsExactly("country", "name", "rate");
        assertThat(wrongFields(admin.post(
                        "/admin/tax-rates", Json.object("country", "CA", "province", "TX", "name", " ", "rate", 1.01))))
                .containsExactly("province", "name", "rate");
        assertThat(wrongFields(admin.post(
                        "/admin/shipping-rules",
                        Json.object(
                                "country",
                                "ZZ",
                                "method",
                                "STANDARD",
                                "name",
                                "Any",
                                "fee",
                                -0.01,
                                "freeFrom",
                                0.001,
                                "days",
                                -1))))
                .containsExactly("country", "fee", "freeFrom", "days");
        assertThat(wrongFields(admin.post(
                        "/admin/shipping-rules",
                        Json.object("country", "CA", "method", "TELEPORT", "name", "Any", "fee", 1))))
                .containsExactly("method");
    }

    @Test
    void theTablesComeInPages() {
        JsonNode page =
                admin.get("/admin/tax-rates?pageSize=5&page=2").expect(200).json();

        assertThat(page.path("data")).hasSize(5);
        assertThat(page.at("/pagination/total").intValue()).isGreaterThanOrEqualTo(17);
        assertThat(admin.get("/admin/shipping-rules").expect(200).total()).isGreaterThanOrEqualTo(14);
    }

    private List<String> sites() {
        return texts(mine.get("/checkout/options").data().path("pickupSites"), site -> site.path("id")
                .asText());
    }

    private JsonNode toWyoming() {
        long id = Goods.of(Goods.seller())
                .add(product -> product.put("price", 10))
                .path("id")
                .longValue();
        ObjectNode order = Checkouts.order(id, 1).put("shippingMethod", "EXPRESS");
        order.set("shippingAddress", address("US", "WY", "82001"));
        return summary(mine.post("/checkout/validate", order));
    }

    private long keep(ObjectNode address) {
        return mine.post("/me/addresses", address).expect(201).data().path("id").longValue();
    }

    private List<String> addresses() {
        return texts(
                mine.get("/me/addresses").expect(200).data(),
                one -> one.path("id") + " " + (one.path("isDefault").booleanValue() ? "*" : ""));
    }
}
