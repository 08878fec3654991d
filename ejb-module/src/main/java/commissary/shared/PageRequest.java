package commissary.shared;

/**
 * Which part of a list is wanted.
 *
 * @param page from 1
 * @param pageSize 1 to 100
 */
public record PageRequest(int page, int pageSize) {

    public static final int MAX_PAGE_SIZE = 100;

    public PageRequest {
        if (page < 1) {
            throw new Invalid("page", "must be 1 or more");
        }
        if (pageSize < 1 || pageSize > MAX_PAGE_SIZE) {
            throw new Invalid("pageSize", "must be between 1 and " + MAX_PAGE_SIZE);
        }
    }

    /** How many rows come before this page. */
    public long offset() {
        return (page - 1L) * pageSize;
    }
}
