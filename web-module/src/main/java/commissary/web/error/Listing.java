package commissary.web.error;

import commissary.shared.Page;
import java.util.List;

/** A good answer that is a page of a list: the bare array, and where in the whole list it stands. */
public record Listing<T>(boolean success, List<T> data, Pagination pagination) {

    public static <T> Listing<T> of(Page<T> page) {
        return new Listing<>(true, page.items(), Pagination.of(page));
    }
}
