package commissary.shop.promotions.internal;

import commissary.shop.catalog.CategoryNode;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Finds what is below a category. */
final class CategoryTrees {

    private final List<CategoryNode> roots;

    CategoryTrees(List<CategoryNode> roots) {
        this.roots = roots;
    }

    /** Those of these ids that exist. */
    Set<Long> existing(Collection<Long> ids) {
        Set<Long> found = new HashSet<>();
        roots.forEach(root -> visit(root, node -> {
            if (ids.contains(node.id())) {
                found.add(node.id());
            }
        }));
        return found;
    }

    /** These, those that no longer exist too, and all below them. */
    Set<Long> withAllBelow(Collection<Long> ids) {
        Set<Long> all = new HashSet<>(ids);
        roots.forEach(root -> visit(root, node -> {
            if (all.contains(node.id())) {
                node.children().forEach(child -> all.add(child.id()));
            }
        }));
        return all;
    }

    /** Parents before their children. */
    private static void visit(CategoryNode node, Consumer<CategoryNode> visitor) {
        visitor.accept(node);
        node.children().forEach(child -> visit(child, visitor));
    }
}
