package commissary.container.beans;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.util.function.Supplier;

/** Transactions that begin and end where a test says so. */
@ApplicationScoped
@Transactional
public class Transactions {

    @Inject
    TransactionSynchronizationRegistry registry;

    public void commit(Runnable work) {
        work.run();
    }

    public <T> T commit(Supplier<T> work) {
        return work.get();
    }

    public void rollBack(Runnable work) {
        work.run();
        registry.setRollbackOnly();
    }

    /** The transaction is already doomed when the work begins. */
    public void doom(Runnable work) {
        registry.setRollbackOnly();
        work.run();
    }
}
