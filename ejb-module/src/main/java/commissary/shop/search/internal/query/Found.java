package commissary.shop.search.internal.query;

import commissary.shop.catalog.CategoryNode;
import commissary.shop.search.Facets;
import commissary.shop.search.Facets.BrandCount;
import commissary.shop.search.Facets.CategoryCount;
import commissary.shop.search.Facets.PriceCount;
import commissary.shop.search.Facets.StockCount;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the index found: no products, only which they are.
 *
 * @param strange words of the query that the shop does not know
 * @param categories how many in each, by id
 * @param brands how many of each
 * @param prices how many in each range, without empty ones
 * @param inStock how many that can be bought, and that cannot
 */
public record Found(
        List<Long> ids,
        Set<String> strange,
        long total,
        Map<Long, Long> categories,
        Map<String, Long> brands,
        List<PriceCount> prices,
        Map<Boolean, Long> inStock,
        @Nullable String didYouMean) {

    /** The counts, categories by their present names. */
    public Facets facets(List<CategoryNode> tree) {
        List<CategoryCount> counted = new ArrayList<>();
        count(tree, counted);
        counted.sort(Comparator.comparingLong(CategoryCount::count).reversed());
        return new Facets(
                counted,
                brands.entrySet().stream()
                        .map(brand -> new BrandCount(brand.getKey(), brand.getValue()))
                        .sorted(Comparator.comparingLong(BrandCount::count)
                                .reversed()
                                .thenComparing(BrandCount::brand))
                        .toList(),
                prices,
                inStock.entrySet().stream()
                        .map(stock -> new StockCount(stock.getKey(), stock.getValue()))
                        .sorted(Comparator.comparing(StockCount::inStock).reversed())
                        .toList());
    }

    private void count(List<CategoryNode> nodes, List<CategoryCount> counted) {
        for (CategoryNode node : nodes) {
            if (categories.containsKey(node.id())) {
                counted.add(new CategoryCount(node.id(), node.name(), categories.get(node.id())));
            }
            count(node.children(), counted);
        }
    }
}
