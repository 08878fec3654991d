package commissary.shop.recommend.internal;

import commissary.shared.PageRequest;
import commissary.shop.catalog.Categories;
import commissary.shop.catalog.CategoryNode;
import commissary.shop.catalog.ProductQuery;
import commissary.shop.catalog.ProductSort;
import commissary.shop.catalog.ProductView;
import commissary.shop.catalog.Products;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds products like another by what is said of them, for those of whom people have told nothing yet. */
@Dependent
class AlikeProducts {

    private static final PageRequest NEWEST = new PageRequest(1, PageRequest.MAX_PAGE_SIZE);

    private final Products products;
    private final Categories categories;

    @Inject
    AlikeProducts(Products products, Categories categories) {
        this.products = products;
        this.categories = categories;
    }

    /** Of the newest in its category; of the category above if there are too few to choose from. */
    Ranked to(ProductView product) {
        List<ProductView> some = inCategory(product.categoryId());
        if (some.size() <= Recommender.MOST) {
            Optional<Long> above = above(categories.tree(), product.categoryId());
            some = above.map(this::inCategory).orElse(some);
        }
        Likeness likeness = new Likeness(product);
        Map<Long, Double> scores = new HashMap<>();
        some.stream()
                .filter(other -> other.id() != product.id())
                .forEach(other -> scores.put(other.id(), likeness.to(other)));
        return Ranked.best(scores, Recommender.MOST);
    }

    private List<ProductView> inCategory(long categoryId) {
        // Those sold out as well: an answer must know of them to be made anew when they are back.
        ProductQuery query = new ProductQuery(categoryId, null, null, null, null, null, ProductSort.NEWEST);
        return products.find(query, NEWEST).items();
    }

    /** The category that this one stands right below. */
    static Optional<Long> above(List<CategoryNode> tree, long categoryId) {
        return tree.stream()
                .flatMap(node -> node.children().stream().anyMatch(child -> child.id() == categoryId)
                        ? Optional.of(node.id()).stream()
                        : above(node.children(), categoryId).stream())
                .findFirst();
    }
}
