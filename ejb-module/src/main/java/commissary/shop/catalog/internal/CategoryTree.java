package commissary.shop.catalog.internal;

import commissary.shop.catalog.CategoryNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Makes the tree of the rows. */
final class CategoryTree {

    private static final long TOP = 0;

    private final Map<Long, List<CategoryRow>> byParent;

    private CategoryTree(List<CategoryRow> rows) {
        byParent = rows.stream().collect(Collectors.groupingBy(row -> Optional.ofNullable(row.parentId())
                .orElse(TOP)));
    }

    /** The categories at the top, each with those below it, in the order of the rows. */
    static List<CategoryNode> of(List<CategoryRow> rows) {
        return new CategoryTree(rows).below(TOP);
    }

    private List<CategoryNode> below(long parent) {
        return byParent.getOrDefault(parent, List.of()).stream()
                .map(row -> new CategoryNode(row.id(), row.name(), row.slug(), row.productCount(), below(row.id())))
                .toList();
    }
}
