package commissary.shop.search;

import java.util.Locale;

/** What a suggestion leads to. */
public enum SuggestionKind {
    CATEGORY,
    BRAND,
    PRODUCT;

    /** The name that clients use. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
