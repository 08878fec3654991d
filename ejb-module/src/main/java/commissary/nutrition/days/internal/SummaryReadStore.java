package commissary.nutrition.days.internal;

import commissary.nutrition.days.SummaryView;
import commissary.shared.Page;
import commissary.shared.PageRequest;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Reads the summaries of one person. */
@Dependent
class SummaryReadStore {

    private static final String BETWEEN =
            """
             from days.summary where account_id = :account
              and day >= coalesce(cast(:from as date), '-infinity') and day <= coalesce(cast(:to as date), 'infinity')
            """;

    private final Jdbi jdbi;

    @Inject
    SummaryReadStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    Page<SummaryView> find(long accountId, @Nullable LocalDate from, @Nullable LocalDate to, PageRequest page) {
        return jdbi.withHandle(handle -> {
            long total = handle.createQuery("select count(*)" + BETWEEN)
                    .bind("account", accountId)
                    .bind("from", from)
                    .bind("to", to)
                    .mapTo(Long.class)
                    .one();
            List<SummaryView> items = handle.createQuery(
                            "select *" + BETWEEN + " order by day desc limit :limit offset :offset")
                    .bind("account", accountId)
                    .bind("from", from)
                    .bind("to", to)
                    .bind("limit", page.pageSize())
                    .bind("offset", page.offset())
                    .map((row, context) -> SummaryRows.view(row))
                    .list();
            return new Page<>(items, page, total);
        });
    }
}
