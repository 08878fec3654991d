package commissary.shop.search;

import org.jspecify.annotations.Nullable;

/**
 * How what is being typed may go on.
 *
 * @param id of the category or the product; absent for a brand
 */
public record Suggestion(SuggestionKind kind, String text, @Nullable Long id) {

    public static final int MAX = 20;
}
