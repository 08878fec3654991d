package commissary.nutrition.meals.internal.reading;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A food and an amount, as words named them.
 *
 * @param name the food without its preparation
 * @param unit in any spelling; null for pieces
 * @param size such as "large"
 * @param preparation such as "scrambled"
 */
public record ReadFood(
        String name, BigDecimal quantity, @Nullable String unit, @Nullable String size, @Nullable String preparation) {

    /** One piece or portion. */
    public static ReadFood one(String name) {
        return new ReadFood(name, BigDecimal.ONE, null, null, null);
    }

    /** Preparation and name, as somebody would say it. */
    public String words() {
        return Stream.of(preparation, name)
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(" "));
    }
}
