package commissary.shop.search.internal.query;

import commissary.shared.PageRequest;
import commissary.shop.catalog.CategoryNode;
import commissary.shop.catalog.ProductView;
import commissary.shop.search.SearchQuery;
import commissary.shop.search.SearchSort;
import commissary.shop.search.internal.index.CategoryPaths;
import commissary.shop.search.internal.index.Documents;
import commissary.shop.search.internal.index.ProductDocument;
import commissary.shop.search.internal.index.ProductIndex;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Products in an index of a test's own. */
final class IndexedProducts implements AutoCloseable {

    private static final int AT_ONCE = 2_000;

    private final ProductIndex index;
    private final Map<String, CategoryNode> categories = new HashMap<>();
    private final List<ProductView> waiting = new ArrayList<>();

    IndexedProducts(Path folder) {
        index = ProductIndex.open(folder);
    }

    /** Adds a product in one category of this name. */
    void add(long id, String name, @Nullable String brand, String category) {
        long categoryId = categories
                .computeIfAbsent(category, key -> new CategoryNode(categories.size() + 1L, key, "c", 0, List.of()))
                .id();
        waiting.add(new ProductView(
                id,
                "S-" + id,
                name,
                "",
                brand,
                categoryId,
                List.of(categoryId),
                null,
                null,
                Map.of(),
                BigDecimal.TEN,
                1,
                null,
                null,
                List.of(),
                null,
                0,
                true,
                Instant.EPOCH,
                Instant.EPOCH));
    }

    void write() {
        Documents documents = new Documents(new CategoryPaths(List.copyOf(categories.values())));
        for (int from = 0; from < waiting.size(); from += AT_ONCE) {
            List<ProductDocument> some = waiting.subList(from, Math.min(waiting.size(), from + AT_ONCE)).stream()
                    .map(documents::of)
                    .toList();
            index.write(some, List.of());
        }
    }

    Found find(String text, int limit) {
        String q = text.substring(0, Math.min(text.length(), SearchQuery.MAX_LENGTH));
        SearchQuery query = new SearchQuery(q, null, new TreeSet<>(), null, null, null, null, SearchSort.RELEVANCE);
        return Queries.find(index, query, new PageRequest(1, limit));
    }

    @Override
    public void close() {
        index.close();
    }
}
