package commissary.web.nutrition;

import commissary.platform.audit.AuditEntry;
import commissary.shared.Page;
import commissary.web.error.Pagination;
import java.util.List;

/** Who did what to my things, and beside it what no line tells. */
public record DataAccessListing(boolean success, List<DataAccess> data, Pagination pagination, String message) {

    private static final String UNTOLD = "Not in this list: your own reading, and the programs that work for you by"
            + " themselves. One reads the words of a meal when you write it down, by a language model if your company has set"
            + " one up; one sums up each of your days at its end. No person sees what they read.";

    static DataAccessListing of(Page<AuditEntry> page) {
        return new DataAccessListing(
                true, page.items().stream().map(DataAccess::of).toList(), Pagination.of(page), UNTOLD);
    }
}
