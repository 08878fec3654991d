package commissary.platform.persistence.internal;

import commissary.platform.persistence.LongTransaction;
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

/** By the container's transactions. */
@ApplicationScoped
public class JtaLongTransaction implements LongTransaction {

    private static final Duration LIMIT = Duration.ofHours(1);

    private final UserTransaction transaction;
    private final Jdbi jdbi;

    @Inject
    public JtaLongTransaction(UserTransaction transaction, Jdbi jdbi) {
        this.transaction = transaction;
        this.jdbi = jdbi;
    }

    @ForContainer
    @SuppressWarnings("NullAway")
    protected JtaLongTransaction() {
        this(null, null);
    }

    @Override
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
