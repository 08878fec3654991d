package commissary.nutrition.foods.internal.usda;

import commissary.platform.imports.UnreadableFile;
import commissary.platform.persistence.DatabaseIdentity;
import commissary.shared.Actor;
import jakarta.enterprise.context.Dependent;
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

/** One transaction for a whole release, which takes longer than the server allows others: all of it is there, or none. */
@Dependent
class LoadTransaction {

    private static final Duration LIMIT = Duration.ofHours(2);

    private final UserTransaction transaction;
    private final DatabaseIdentity identity;
    private final Jdbi jdbi;

    @Inject
    LoadTransaction(UserTransaction transaction, DatabaseIdentity identity, Jdbi jdbi) {
        this.transaction = transaction;
        this.identity = identity;
        this.jdbi = jdbi;
    }

    /** What is done in it. */
    @FunctionalInterface
    interface Work<T> {
        T run() throws UnreadableFile, IOException;
    }

    /** Commits what the work did as the system, or nothing if it throws. */
    <T> T run(Work<T> work) throws UnreadableFile, IOException {
        try {
            transaction.setTransactionTimeout((int) LIMIT.toSeconds());
            transaction.begin();
            boolean isDone = false;
            try {
                identity.actAs(Actor.system());
                jdbi.useHandle(
                        handle -> handle.getConnection().setNetworkTimeout(Runnable::run, (int) LIMIT.toMillis()));
                T result = work.run();
                isDone = true;
                return result;
            } finally {
                if (isDone) {
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
}
