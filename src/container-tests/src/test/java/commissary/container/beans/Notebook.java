package commissary.container.beans;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** What was written down and stayed. */
@Dependent
public class Notebook {

    private final Jdbi jdbi;

    @Inject
    Notebook(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * One that stayed.
     *
     * @param transaction the database's number of the transaction that wrote it
     */
    public record Entry(String author, long transaction) {}

    public void write(String author, String subject) {
        jdbi.useHandle(handle ->
                handle.execute("insert into container_tests.note (author, subject) values (?, ?)", author, subject));
    }

    public List<Entry> about(String subject) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        select author, transaction::text::bigint as number
                        from container_tests.note where subject = :subject order by author
                        """)
                .bind("subject", subject)
                .map((row, context) -> new Entry(row.getString("author"), row.getLong("number")))
                .list());
    }
}
