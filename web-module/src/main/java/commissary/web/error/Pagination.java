package commissary.web.error;

import commissary.shared.Page;

/** Where in a list an answer stands; pages count from 1. */
public record Pagination(int page, int pageSize, long total) {

    public static Pagination of(Page<?> page) {
        return new Pagination(page.request().page(), page.request().pageSize(), page.total());
    }
}
