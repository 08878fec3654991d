package commissary.shop.promotions.internal;

import commissary.platform.persistence.Service;
import commissary.shared.ForContainer;
import commissary.shop.catalog.Categories;
import commissary.shop.promotions.PromotionView;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is kept in memory, read in a transaction. */
@Service
public class PromotionReadings {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private final PromotionStore store;
    private final Categories categories;

    @Inject
    PromotionReadings(PromotionStore store, Categories categories) {
        this.store = store;
        this.categories = categories;
    }

    @ForContainer
    @SuppressWarnings("NullAway")
    protected PromotionReadings() {
        this(null, null);
    }

    KnownPromotions known() {
        CategoryTrees trees = new CategoryTrees(categories.tree());
        return KnownPromotions.of(
                store.active().stream().map(view -> promotion(view, trees)).toList());
    }

    private static Promotion promotion(PromotionView view, CategoryTrees trees) {
        return new Promotion(
                view.id(),
                view.name(),
                view.code(),
                view.kind(),
                Objects.requireNonNullElse(view.percent(), WHOLE),
                cents(view.amount()),
                Objects.requireNonNullElse(view.buyQuantity(), 0),
                Objects.requireNonNullElse(view.getQuantity(), 0),
                cents(view.minimumSubtotal()),
                view.startsAt(),
                view.endsAt(),
                view.usesPerPerson(),
                view.usesTotal(),
                Set.copyOf(view.productIds()),
                trees.withAllBelow(view.categoryIds()),
                view.combinable());
    }

    private static long cents(@Nullable BigDecimal amount) {
        return amount == null ? 0 : amount.movePointRight(2).longValueExact();
    }
}
