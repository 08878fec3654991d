package commissary.shop.payments;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Who takes the money. */
public enum Provider {
    SANDBOX,
    STRIPE,
    PAYOS;

    /** The name that clients use, such as {@code stripe}. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The name that clients use, since JSON writes and reads values by it. */
    @Override
    public String toString() {
        return wireName();
    }

    public static Optional<Provider> ofWireName(String name) {
        return Arrays.stream(values()).filter(p -> p.wireName().equals(name)).findFirst();
    }
}
