package commissary.nutrition.meals.internal.parsing;

import java.util.Set;

/** What the parser asks about foods: whether "mac and cheese" is one. */
@FunctionalInterface
public interface KnownFoods {

    /** Nothing is known; the parser goes by its rules alone. */
    KnownFoods NONE = names -> Set.of();

    /** Those of the names that name one food with all of their words. Asked at most once for a description. */
    Set<String> known(Set<String> names);
}
