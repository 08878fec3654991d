package commissary.deals;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Our own kinds of goods. Each retailer has its own departments, about a hundred names; they are mapped to these. */
public enum Category {
    PRODUCE,
    BAKERY,
    MEAT,
    SEAFOOD,
    DAIRY,
    DELI,
    PREPARED,
    FROZEN,
    PANTRY,
    SNACKS,
    DRINKS,
    HEALTH,
    HOUSEHOLD,
    PET,
    OTHER;

    /** The name that clients use, such as {@code dairy}. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Category> ofWireName(String name) {
        return Arrays.stream(values()).filter(c -> c.wireName().equals(name)).findFirst();
    }

    /** The name that clients use, since JSON and addresses hold values by it. */
    @Override
    public String toString() {
        return wireName();
    }
}
