package commissary.shop.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import commissary.shared.FieldError;
import commissary.shared.Invalid;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What may be said of a product, and what a change leaves as it was. */
class ProductFactsTest {

    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
    private static final ProductView MUG = new ProductView(
            7,
            "MUG-1",
            "Mug",
            "Holds coffee",
            "Halden",
            3,
            List.of(3L, 9L),
            null,
            null,
            Map.of("colour", "moss"),
            new BigDecimal("18.00"),
            5,
            null,
            null,
            List.of(),
            null,
            0,
            true,
            NOW,
            NOW);

    @Test
    void whatIsLeftOutStays() {
        ProductFacts same = edit(null, null, null).over(MUG);

        assertThat(same.name()).isEqualTo("Mug");
        assertThat(same.brand()).isEqualTo("Halden");
        assertThat(same.categoryIds()).containsExactly(3L, 9L);
        assertThat(same.attributes()).containsExactly(Map.entry("colour", "moss"));
        assertThat(same.price()).isEqualByComparingTo("18");
    }

    @Test
    void anEmptyBrandRemovesIt() {
        assertThat(edit(null, "", null).over(MUG).brand()).isNull();
    }

    @Test
    void whoeverMovesTheMainCategoryLeavesTheOldOne() {
        assertThat(edit(null, null, 4L).over(MUG).categoryIds()).containsExactly(4L, 9L);
    }

    @Test
    void theMainCategoryIsAlwaysOneOfAll() {
        assertThat(facts("SKU", "Mug", BigDecimal.ONE, 1, Map.of()).categoryIds())
                .containsExactly(3L);
    }

    @Test
    void everythingWrongIsNamedAtOnce() {
        assertThatThrownBy(() -> facts(" ", "a\nb", new BigDecimal("1.001"), -1, Map.of("", "x")))
                .isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(fields(invalid))
                        .containsExactly("sku", "name", "price", "stock", "attributes"));
    }

    @Test
    void limitsAreInclusive() {
        ProductFacts most = facts(
                "S".repeat(ProductFacts.MAX_SKU),
                "n".repeat(ProductFacts.MAX_NAME),
                ProductFacts.MAX_PRICE,
                ProductFacts.MAX_STOCK,
                Map.of("n".repeat(ProductFacts.MAX_ATTRIBUTE_NAME), "v".repeat(ProductFacts.MAX_ATTRIBUTE_VALUE)));

        assertThat(most.stock()).isEqualTo(ProductFacts.MAX_STOCK);
        Stream.of("S".repeat(ProductFacts.MAX_SKU + 1), "-begins-with-a-dash", "with space", "ta\tb")
                .forEach(sku -> assertThatThrownBy(() -> facts(sku, "Mug", BigDecimal.ONE, 1, Map.of()))
                        .as(sku)
                        .isInstanceOf(Invalid.class));
    }

    @Test
    void placesInTheLogCanBeKept() {
        LogPosition whole = new LogPosition("12:20:14,17", null);
        LogPosition half = new LogPosition("12:12:", new LogPosition.Part("15:20:16", 13, 34));

        assertThat(LogPosition.ofText(whole.text())).contains(whole);
        assertThat(LogPosition.ofText(half.text())).contains(half);
        assertThat(LogPosition.ofText(LogPosition.START.text())).contains(LogPosition.START);
        assertThat(List.of("", "12:-4:", "12:34", "1:2:3,", "1:1:/2:2:/3"))
                .allSatisfy(text -> assertThat(LogPosition.ofText(text)).isEmpty());
    }

    private static ProductEdit edit(@Nullable String name, @Nullable String brand, @Nullable Long category) {
        return new ProductEdit(null, name, null, brand, category, null, null, null, null, null, null, null);
    }

    private static ProductFacts facts(
            String sku, String name, BigDecimal price, int stock, Map<String, String> attributes) {
        return new ProductFacts(sku, name, "", null, 3, List.of(), price, stock, attributes, null, true);
    }

    private static List<String> fields(Invalid invalid) {
        return Stream.of(invalid.details().get("fields"))
                .flatMap(fields -> ((List<?>) fields).stream())
                .map(error -> ((FieldError) error).field())
                .toList();
    }
}
