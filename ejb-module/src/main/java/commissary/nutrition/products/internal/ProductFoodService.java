package commissary.nutrition.products.internal;

import commissary.nutrition.foods.FoodView;
import commissary.nutrition.foods.Foods;
import commissary.nutrition.foods.Servings;
import commissary.nutrition.foods.Weight;
import commissary.nutrition.products.ProductFood;
import commissary.nutrition.products.ProductFoods;
import commissary.platform.persistence.Service;
import commissary.shared.Actor;
import commissary.shared.ForContainer;
import commissary.shared.Invalid;
import commissary.shared.NotFound;
import commissary.shop.catalog.ProductEdit;
import commissary.shop.catalog.ProductView;
import commissary.shop.catalog.Products;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The front door of what products hold. */
@Service
class ProductFoodService implements ProductFoods {

    private static final BigDecimal MOST_GRAMS = BigDecimal.valueOf(100_000);
    private static final int DECIMALS = 4;

    private final Products products;
    private final Foods foods;
    private final Servings servings;
    private final ServingStore store;

    @Inject
    ProductFoodService(Products products, Foods foods, Servings servings, ServingStore store) {
        this.products = products;
        this.foods = foods;
        this.servings = servings;
        this.store = store;
    }

    @ForContainer
    @SuppressWarnings("NullAway")
    protected ProductFoodService() {
        this(null, null, null, null);
    }

    @Override
    public Map<Long, ProductFood> of(Actor actor, Set<Long> productIds) {
        return among(actor, products.named(productIds));
    }

    @Override
    public ProductFood get(Actor actor, long productId) {
        ProductView product = products.get(actor, productId);
        return Optional.ofNullable(among(actor, List.of(product)).get(productId))
                .orElseThrow(() -> new NotFound("PRODUCT_FOOD_NOT_FOUND", "This product is no food of known weight"));
    }

    @Override
    public void set(Actor actor, long productId, @Nullable Long foodId, @Nullable BigDecimal grams) {
        boolean isPossible = grams == null
                || (grams.signum() > 0
                        && grams.compareTo(MOST_GRAMS) <= 0
                        && grams.stripTrailingZeros().scale() <= DECIMALS);
        if (!isPossible) {
            throw new Invalid("grams", "must be more than 0 and at most " + MOST_GRAMS);
        }
        if (foodId != null && foods.get(actor, foodId).own()) {
            throw new Invalid("foodId", "must be a food for everybody");
        }
        products.change(actor, productId, edit(foodId));
        if (foodId == null || grams == null) {
            store.remove(productId);
        } else {
            store.put(productId, grams);
        }
    }

    private Map<Long, ProductFood> among(Actor actor, List<ProductView> views) {
        Map<Long, Long> foodOf = new HashMap<>();
        views.forEach(product -> number(product.foodId()).ifPresent(food -> foodOf.put(product.id(), food)));
        Map<Long, FoodView> known = foods.find(actor, new HashSet<>(foodOf.values()));
        Map<Long, BigDecimal> weights = store.of(foodOf.keySet());
        Map<Long, ProductFood> found = new HashMap<>();
        foodOf.forEach((productId, foodId) -> Optional.ofNullable(known.get(foodId))
                .flatMap(food -> food(productId, food, weights.get(productId)))
                .ifPresent(food -> found.put(productId, food)));
        return found;
    }

    private Optional<ProductFood> food(long productId, FoodView food, @Nullable BigDecimal kept) {
        Optional<BigDecimal> grams = Optional.ofNullable(kept)
                .or(() -> servings.grams(food, BigDecimal.ONE, "", null).map(Weight::grams));
        return grams.map(weight -> new ProductFood(
                productId, food.id(), weight, food.per100g().ofGrams(weight).rounded()));
    }

    /** The catalogue keeps any text; one that is no food's number means none here. */
    private static Optional<Long> number(@Nullable String foodId) {
        boolean isNumber = foodId != null && foodId.matches("\\d{1,18}");
        return isNumber ? Optional.of(Long.valueOf(foodId)) : Optional.empty();
    }

    private static ProductEdit edit(@Nullable Long foodId) {
        String text = foodId == null ? "" : foodId.toString();
        return new ProductEdit(null, null, null, null, null, null, null, null, null, text, null, null);
    }
}
