package commissary.shop.search.internal.index;

import commissary.shop.catalog.CategoryNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Each category with those above it, from the top down. */
public final class CategoryPaths {

    private final Map<Long, List<CategoryNode>> paths = new HashMap<>();

    public CategoryPaths(List<CategoryNode> roots) {
        add(roots, List.of());
    }

    /** Empty if there is no such category. */
    public List<CategoryNode> path(long id) {
        return paths.getOrDefault(id, List.of());
    }

    /** The path in words, by which a category that was renamed or moved is known. */
    String text(long id) {
        StringBuilder text = new StringBuilder();
        path(id).forEach(node ->
                text.append(node.id()).append(' ').append(node.name()).append('\n'));
        return text.toString();
    }

    private void add(List<CategoryNode> nodes, List<CategoryNode> above) {
        for (CategoryNode node : nodes) {
            List<CategoryNode> path = new ArrayList<>(above);
            path.add(node);
            paths.put(node.id(), path);
            add(node.children(), path);
        }
    }
}
