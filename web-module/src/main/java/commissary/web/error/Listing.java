package commissary.web.error;

import commissary.shared.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A good answer that is a list: the bare array, and where in the whole list it stands if it is paged. */
public record Listing<T>(boolean success, List<T> data, @Nullable Pagination pagination) {

    public static <T> Listing<T> of(Page<T> page) {
        return new Listing<>(true, page.items(), Pagination.of(page));
    }

    /** A short list that is always whole. */
    public static <T> Listing<T> whole(List<T> items) {
        return new Listing<>(true, List.copyOf(items), null);
    }
}
