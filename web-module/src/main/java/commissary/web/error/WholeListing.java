package commissary.web.error;

import java.util.List;

/** A good answer that is a short list, always whole. */
public record WholeListing<T>(boolean success, List<T> data) {

    public static <T> WholeListing<T> of(List<T> items) {
        return new WholeListing<>(true, List.copyOf(items));
    }
}
