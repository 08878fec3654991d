package commissary.shop.search;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The found products of all pages, counted. Each count is what setting that filter too would leave. */
public record Facets(
        List<CategoryCount> categories, List<BrandCount> brands, List<PriceCount> prices, List<StockCount> inStock) {

    public static final Facets NONE = new Facets(List.of(), List.of(), List.of(), List.of());

    public Facets {
        categories = List.copyOf(categories);
        brands = List.copyOf(brands);
        prices = List.copyOf(prices);
        inStock = List.copyOf(inStock);
    }

    /** In a category and below it, so that a product counts in each category above its own. */
    public record CategoryCount(long id, String name, long count) {}

    /** Of a brand; products without one count nowhere. */
    public record BrandCount(String brand, long count) {}

    /**
     * In a range of prices; each product counts in one.
     *
     * @param maxPrice included; absent in the last one
     */
    public record PriceCount(BigDecimal minPrice, @Nullable BigDecimal maxPrice, long count) {}

    /** That can be bought now, or not. */
    public record StockCount(boolean inStock, long count) {}
}
