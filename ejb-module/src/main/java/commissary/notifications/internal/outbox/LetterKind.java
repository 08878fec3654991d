package commissary.notifications.internal.outbox;

import java.util.Arrays;
import java.util.Locale;

/** The letters we write; each has a template for text and one for HTML. */
public enum LetterKind {
    WELCOME(false),
    VERIFICATION(false),
    PASSWORD_RESET(false),
    PASSWORD_CHANGED(false),
    DEAL_DIGEST(true),
    ORDER_CONFIRMED(false),
    ORDER_SHIPPED(false),
    ORDER_DELIVERED(false),
    ORDER_CANCELLED(false),
    ORDER_PAYMENT_FAILED(false),
    ORDER_REFUNDED(false),
    BACK_IN_STOCK(false),
    GOALS_MISSED(true);

    private final boolean canBeStopped;

    LetterKind(boolean canBeStopped) {
        this.canBeStopped = canBeStopped;
    }

    /** Whether it carries a link that ends such letters; letters about the account or an order cannot be ended. */
    public boolean canBeStopped() {
        return canBeStopped;
    }

    /** Whether it tells of things that only its receiver may know: administrators cannot read it in the mail log. */
    public boolean isPrivate() {
        return this == GOALS_MISSED;
    }

    /** Whether letters of this name in the mail log are private. */
    public static boolean isPrivate(String wireName) {
        return Arrays.stream(values())
                .anyMatch(kind -> kind.isPrivate() && kind.wireName().equals(wireName));
    }

    /** The name in the mail log and of the templates. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
