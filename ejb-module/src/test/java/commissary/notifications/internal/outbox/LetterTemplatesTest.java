package commissary.notifications.internal.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LetterTemplatesTest {

    private final LetterTemplates templates = new LetterTemplates();

    @ParameterizedTest
    @EnumSource(LetterKind.class)
    void everyLetterIsWrittenWhole(LetterKind kind) {
        Letter letter = templates.write(kind, facts());

        assertThat(letter.subject()).isEqualTo("A subject");
        assertThat(letter.html()).startsWith("<!DOCTYPE html>").endsWith("</html>\n");
        assertThat(letter.text()).doesNotContain("{{").doesNotContain("<");
        assertThat(letter.html()).doesNotContain("{{");
    }

    @Test
    void namesCannotBringMarkup() {
        Map<String, Object> facts = facts();
        facts.put("fullName", "<script>alert(1)</script>");

        Letter letter = templates.write(LetterKind.WELCOME, facts);

        assertThat(letter.html()).doesNotContain("<script>").contains("&lt;script&gt;");
    }

    @Test
    void linkCarriesTheToken() {
        Letter letter = templates.write(LetterKind.WELCOME, facts());

        assertThat(letter.text()).contains("https://store.example/verify-email?token=t-o-k-e-n");
    }

    @Test
    void onlyWhatCanBeStoppedSaysHow() {
        Map<String, Object> stoppable = facts();
        stoppable.put("unsubscribeToken", "stop");

        assertThat(templates.write(LetterKind.DEAL_DIGEST, stoppable).unsubscribe())
                .isEqualTo("https://store.example/api/v1/unsubscribe?token=stop");
        assertThat(templates.write(LetterKind.WELCOME, facts()).unsubscribe()).isNull();
    }

    @Test
    void digestShowsPriceDiscountAndRest() {
        Map<String, Object> facts = facts();
        facts.put("more", 7);

        String text = templates.write(LetterKind.DEAL_DIGEST, facts).text();

        assertThat(text).contains("Sourdough & rye: $2.50 (was $5.00, 50% off)").contains("And 7 more.");
    }

    @Test
    void aConfirmationShowsWhatWasOrderedAndHowTheTotalComesAbout() {
        Letter letter = templates.write(LetterKind.ORDER_CONFIRMED, facts());

        assertThat(letter.text())
                .contains("2 x Café Đặc biệt: €19.00\n\nSubtotal: €19.00\nGST: €0.95\nTotal: €19.95")
                .contains("It goes to 1 Main Street, Calgary.")
                .contains("https://store.example/shop/orders/12")
                .doesNotContain("pick it up");
        assertThat(letter.html()).contains("2 × Café Đặc biệt").contains("€19.95");
    }

    @Test
    void aParcelCanBeFollowed() {
        Map<String, Object> facts = facts();
        facts.put("carrier", "Canada Post");
        facts.put("trackingNumber", "CP 123");
        facts.put("trackingUrl", "https://post.example/CP123");

        Letter letter = templates.write(LetterKind.ORDER_SHIPPED, facts);

        assertThat(letter.text()).contains("Canada Post, number CP 123: https://post.example/CP123");
        assertThat(letter.html()).contains("<a href=\"https://post.example/CP123\"");
        assertThat(templates.write(LetterKind.ORDER_SHIPPED, facts()).text()).doesNotContain("number CP");
    }

    @Test
    void missedGoalsAreToldWithTheirDirection() {
        Letter letter = templates.write(LetterKind.GOALS_MISSED, facts());

        assertThat(letter.text())
                .contains("Energy: 2,640 kcal, 32 % above your goal of 2,000 kcal")
                .contains("https://store.example/nutrition?date=2026-11-21");
        assertThat(letter.html()).contains("32 % above your goal of 2,000 kcal");
    }

    private static Map<String, Object> orderFacts() {
        return Map.of(
                "orderId",
                12,
                "number",
                "2026-0000012",
                "lines",
                List.of(Map.of("name", "Café Đặc biệt", "quantity", 2, "amount", "€19.00")),
                "sums",
                List.of(Map.of("name", "Subtotal", "amount", "€19.00"), Map.of("name", "GST", "amount", "€0.95")),
                "total",
                "€19.95",
                "address",
                "1 Main Street, Calgary",
                "refund",
                "€5.00",
                "product",
                "Café Đặc biệt",
                "productId",
                5);
    }

    private static Map<String, Object> facts() {
        Map<String, Object> facts = new HashMap<>();
        facts.put("site", "https://store.example");
        facts.put("subject", "A subject");
        facts.put("title", "1 new deal near Calgary");
        facts.put("fullName", "Ada Lovelace");
        facts.put("token", "t-o-k-e-n");
        facts.put("at", "2026-01-01T00:00:00Z");
        facts.put("city", "calgary");
        facts.put("more", false);
        facts.putAll(orderFacts());
        facts.put("day", "2026-11-21");
        facts.put(
                "deviations",
                List.of(Map.of(
                        "name", "Energy", "actual", "2,640 kcal", "goal", "2,000 kcal", "direction", "32 % above")));
        facts.put(
                "deals",
                List.of(Map.of(
                        "id",
                        42,
                        "name",
                        "Sourdough & rye",
                        "store",
                        "Corner",
                        "price",
                        "$2.50",
                        "before",
                        "$5.00",
                        "percent",
                        50)));
        return facts;
    }
}
