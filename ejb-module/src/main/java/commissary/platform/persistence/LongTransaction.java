package commissary.platform.persistence;

import commissary.shared.ForContainer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import org.jdbi.v3.core.Jdbi;

/** A transaction that may take longer than the server allows others: it reads or writes millions of rows. */
@ApplicationScoped
public class LongTransaction {

    private static final Duration LIMIT = Duration.ofHours(1);

    private final UserTransaction transaction;
    private final Jdbi jdbi;

    @Inject
    public LongTransaction(UserTransaction transaction, Jdbi jdbi) {
        this.transaction = transaction;
        this.jdbi = jdbi;
    }

    @ForContainer
    @SuppressWarnings("NullAway")
    protected LongTransaction() {
        this(null, null);
    }

    /** What is done in it. */
    @FunctionalInterface
    public interface Work<T> {
        T run() throws IOException;
    }

    /** Commits what the work did, or nothing if it throws. */
    public <T> T run(Work<T> work) throws IOException {
        try {
            transaction.setTransactionTimeout((int) LIMIT.toSeconds());
            transaction.begin();
            boolean done = false;
            try {
                waitLong();
                T result = work.run();
                done = true;
                return result;
            } finally {
                if (done) {
                    transaction.commit();
                } else {
                    transaction.rollback();
                }
            }
        } catch (NotSupportedException
                | RollbackException
                | HeuristicMixedException
                | HeuristicRollbackException
                | SystemException
                | SQLException e) {
            throw new IllegalStateException("The transaction did not go through", e);
        }
    }

    /** Others give a statement a minute before they take the database for gone. The pool sets the connection back. */
    private void waitLong() throws SQLException {
        jdbi.useHandle(handle -> handle.getConnection().setNetworkTimeout(Runnable::run, (int) LIMIT.toMillis()));
    }
}
