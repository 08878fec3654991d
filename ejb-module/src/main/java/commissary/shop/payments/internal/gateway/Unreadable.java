package commissary.shop.payments.internal.gateway;

import org.jspecify.annotations.Nullable;

/** A provider answered something that nothing can be concluded from. */
public final class Unreadable extends Exception {

    private static final long serialVersionUID = 1L;

    public Unreadable(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
