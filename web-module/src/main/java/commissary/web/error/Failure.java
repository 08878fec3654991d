package commissary.web.error;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A bad answer.
 *
 * @param error the stable code, such as {@code DEAL_NOT_FOUND}
 * @param message a sentence for people
 * @param details what a program may read beside the code
 */
public record Failure(
        boolean success, String error, String message, int statusCode, @Nullable Map<String, Object> details) {

    public static Failure of(int statusCode, String error, String message) {
        return of(statusCode, error, message, Map.of());
    }

    public static Failure of(int statusCode, String error, String message, Map<String, Object> details) {
        return new Failure(false, error, message, statusCode, details.isEmpty() ? null : details);
    }
}
