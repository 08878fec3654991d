package commissary.notifications.internal.outbox;

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
    BACK_IN_STOCK(false);

    private final boolean canBeStopped;

    LetterKind(boolean canBeStopped) {
        this.canBeStopped = canBeStopped;
    }

    /** Whether it carries a link that ends such letters; letters about the account or an order cannot be ended. */
    public boolean canBeStopped() {
        return canBeStopped;
    }

    /** The name in the mail log and of the templates. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
