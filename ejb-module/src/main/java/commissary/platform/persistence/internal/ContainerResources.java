package commissary.platform.persistence.internal;

import commissary.platform.persistence.Sql;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.transaction.TransactionSynchronizationRegistry;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.transaction.CMTTransactionHandler;

/** What the container owns, made injectable. */
@ApplicationScoped
class ContainerResources {

    @Resource(lookup = "jdbc/commissary")
    private DataSource dataSource;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transactions;

    @Resource
    private ManagedExecutorService executor;

    /** SQL over the application's connections; within a transaction all handles share one connection. */
    @Produces
    @Singleton
    Jdbi jdbi() {
        return Sql.over(dataSource).setTransactionHandler(new CMTTransactionHandler());
    }

    @Produces
    @Dependent
    TransactionSynchronizationRegistry transactions() {
        return transactions;
    }

    @Produces
    @Dependent
    ManagedExecutorService executor() {
        return executor;
    }
}
