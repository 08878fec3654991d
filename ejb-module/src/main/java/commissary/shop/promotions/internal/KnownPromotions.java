package commissary.shop.promotions.internal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The promotions that are switched on.
 *
 * @param forEverybody those without a code
 * @param byCode the others, by their codes in capitals
 */
record KnownPromotions(List<Promotion> forEverybody, Map<String, Promotion> byCode) {

    KnownPromotions {
        forEverybody = List.copyOf(forEverybody);
        byCode = Map.copyOf(byCode);
    }

    static KnownPromotions of(List<Promotion> promotions) {
        return new KnownPromotions(
                promotions.stream().filter(one -> one.code() == null).toList(),
                promotions.stream()
                        .filter(one -> one.code() != null)
                        .collect(Collectors.toMap(one -> capitals(String.valueOf(one.code())), Function.identity())));
    }

    Optional<Promotion> entered(@Nullable String code) {
        return Optional.ofNullable(code).map(said -> byCode.get(capitals(said)));
    }

    private static String capitals(String code) {
        return code.strip().toUpperCase(Locale.ROOT);
    }
}
