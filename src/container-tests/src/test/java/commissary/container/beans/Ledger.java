package commissary.container.beans;

import commissary.platform.jobs.JobState;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** The rows of the jobs, found by their keys. */
@Dependent
public class Ledger {

    private final Jdbi jdbi;

    @Inject
    Ledger(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * A job.
     *
     * @param transaction the database's number of the transaction that changed it last
     */
    public record Line(JobState state, int attempts, long transaction, @Nullable String lastError) {}

    public Optional<Line> of(String key) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        select state, attempts, xmin::text::bigint as number, last_error
                        from jobs.job where key = :key
                        """)
                .bind("key", key)
                .map((row, context) -> new Line(
                        JobState.valueOf(row.getString("state")),
                        row.getInt("attempts"),
                        row.getLong("number"),
                        row.getString("last_error")))
                .findOne());
    }

    /** From when it was taken to the end of its lease; zero for one that is not taken. */
    public Duration heldFor(String key) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        select coalesce(extract(epoch from leased_until - started_at), 0) as seconds
                        from jobs.job where key = :key
                        """)
                .bind("key", key)
                .map((row, context) -> Duration.ofSeconds(row.getLong("seconds")))
                .one());
    }

    public boolean shows(String key, JobState state) {
        return of(key).filter(line -> line.state() == state).isPresent();
    }
}
