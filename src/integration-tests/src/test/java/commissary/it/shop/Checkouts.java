package commissary.it.shop;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import commissary.it.http.Answer;
import commissary.it.http.Json;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/** What is asked at the checkout, and what holds for every answer. */
final class Checkouts {

    private Checkouts() {}

    static ObjectNode address(String country, String province, String postalCode) {
        return Json.object(
                "fullName",
                "Robin Newcomer",
                "line1",
                "12 Long Street",
                "city",
                "Somewhere",
                "province",
                province,
                "postalCode",
                postalCode,
                "country",
                country);
    }

    static ObjectNode inAlberta() {
        return address("CA", "AB", "T2P 1J9");
    }

    /** So many of a product, sent to Alberta. */
    static ObjectNode order(long product, int quantity) {
        return order(item(product, quantity));
    }

    static ObjectNode order(ObjectNode... items) {
        return Json.object("items", items, "shippingAddress", inAlberta(), "shippingMethod", "STANDARD");
    }

    static ObjectNode item(long product, int quantity) {
        return Json.object("productId", product, "quantity", quantity);
    }

    /** A summary whose sums agree to the cent. */
    static JsonNode summary(Answer answer) {
        JsonNode summary = answer.expect(200).data();
        assertThat(sum(summary.path("lines"), "lineTotal")).isEqualByComparingTo(amount(summary, "subtotal"));
        assertThat(sum(summary.path("lines"), "discount")).isEqualByComparingTo(amount(summary, "discount"));
        assertThat(sum(summary.path("discounts"), "amount")).isEqualByComparingTo(amount(summary, "discount"));
        assertThat(sum(summary.path("taxes"), "amount")).isEqualByComparingTo(amount(summary, "tax"));
        assertThat(amount(summary, "subtotal")
                        .subtract(amount(summary, "discount"))
                        .add(amount(summary, "shippingFee"))
                        .add(amount(summary, "tax")))
                .as(answer::toString)
                .isEqualByComparingTo(amount(summary, "total"));
        assertThat(amount(summary, "discount")).isBetween(BigDecimal.ZERO, amount(summary, "subtotal"));
        assertThat(amount(summary, "total")).isNotNegative();
        return summary;
    }

    static BigDecimal amount(JsonNode node, String field) {
        return node.path(field).decimalValue();
    }

    /** As a price is written, with two decimals. */
    static String money(JsonNode node, String field) {
        return amount(node, field).setScale(2).toPlainString();
    }

    static List<String> problems(JsonNode summary) {
        return texts(summary.path("problems"), problem -> problem.path("code").asText());
    }

    static List<String> texts(JsonNode array, Function<JsonNode, String> text) {
        return Json.elements(array).stream().map(text).toList();
    }

    /** The fields that a refusal names. */
    static List<String> wrongFields(Answer answer) {
        return texts(
                answer.expectFailure(400, "VALIDATION_FAILED").json().at("/details/fields"),
                field -> field.path("field").asText());
    }

    private static BigDecimal sum(JsonNode array, String field) {
        return Json.elements(array).stream().map(node -> amount(node, field)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
