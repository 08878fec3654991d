package commissary.web.error;

import org.jspecify.annotations.Nullable;

/** A good answer: the data, and where it helps a sentence for people. */
public record Reply<T>(boolean success, T data, @Nullable String message) {

    public static <T> Reply<T> of(T data) {
        return new Reply<>(true, data, null);
    }

    public static <T> Reply<T> of(T data, String message) {
        return new Reply<>(true, data, message);
    }
}
