package commissary.platform.outside;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** No request was sent: the system failed too often lately, or wants to be left alone, or the waiting was interrupted. */
public final class NotAsked extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param reason the end of a sentence: it was not asked, because … */
    public NotAsked(String reason, @Nullable Throwable cause) {
        super("was not asked: " + reason, cause);
    }

    /** The end of a sentence that begins with the name of the system. */
    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }
}
