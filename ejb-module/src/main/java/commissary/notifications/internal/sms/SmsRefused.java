package commissary.notifications.internal.sms;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The gateway will not take this message, or nobody knows whether it has. */
public final class SmsRefused extends Exception {

    private static final long serialVersionUID = 1L;

    public SmsRefused(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }
}
