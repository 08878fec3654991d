package commissary.platform.persistence.internal;

import commissary.platform.persistence.AfterCommit;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;

/** By a JTA synchronisation: CDI's own after-commit observers lose their context in transactions that a timer began. */
@Dependent
class JtaAfterCommit implements AfterCommit {

    private final TransactionSynchronizationRegistry transactions;

    @Inject
    JtaAfterCommit(TransactionSynchronizationRegistry transactions) {
        this.transactions = transactions;
    }

    @Override
    public void run(Runnable action) {
        switch (transactions.getTransactionStatus()) {
            case Status.STATUS_ACTIVE -> transactions.registerInterposedSynchronization(onCommit(action));
            case Status.STATUS_MARKED_ROLLBACK -> {
                // No commit will come.
            }
            default -> action.run();
        }
    }

    private static Synchronization onCommit(Runnable action) {
        return new Synchronization() {
            @Override
            public void beforeCompletion() {
                // Only the outcome matters.
            }

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    action.run();
                }
            }
        };
    }
}
