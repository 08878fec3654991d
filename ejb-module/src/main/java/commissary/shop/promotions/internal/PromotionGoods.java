package commissary.shop.promotions.internal;

import commissary.shared.FieldError;
import commissary.shared.Invalid;
import commissary.shop.catalog.CatalogLog;
import commissary.shop.catalog.Categories;
import commissary.shop.catalog.ProductView;
import commissary.shop.promotions.PromotionFacts;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Knows which goods a promotion can be for. */
@Dependent
class PromotionGoods {

    private final CatalogLog products;
    private final Categories categories;

    @Inject
    PromotionGoods(CatalogLog products, Categories categories) {
        this.products = products;
        this.categories = categories;
    }

    /** @throws Invalid if it names a product or a category that does not exist */
    void requireExisting(PromotionFacts facts) {
        List<FieldError> errors = new ArrayList<>();
        Set<Long> found =
                products.of(facts.productIds()).stream().map(ProductView::id).collect(Collectors.toSet());
        require("productIds", facts.productIds(), found, errors);
        Set<Long> known = new CategoryTrees(categories.tree()).existing(facts.categoryIds());
        require("categoryIds", facts.categoryIds(), known, errors);
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
    }

    private static void require(String field, Collection<Long> named, Set<Long> existing, List<FieldError> errors) {
        named.stream()
                .filter(id -> !existing.contains(id))
                .findFirst()
                .ifPresent(id -> errors.add(new FieldError(field, "there is none of the id " + id)));
    }
}
