package commissary.deals;

import java.util.Locale;

/** Which deals a list shows as far as their list price goes: a quarter of them has none, so no discount either. */
public enum ListPrice {
    /** With a list price or without. */
    ANY,
    /** Only with one. */
    KNOWN;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
