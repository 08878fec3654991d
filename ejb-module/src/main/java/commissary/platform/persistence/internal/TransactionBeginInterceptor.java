package commissary.platform.persistence.internal;

import commissary.platform.persistence.Identified;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;

/**
 * Runs outside the transaction's own interceptor, hence the earlier priority, and notes whether that will begin one: with
 * such a transaction the identity ends by itself, and nobody need take it back.
 */
@Interceptor
@Identified
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
class TransactionBeginInterceptor {

    private static final String NOTE = "commissary.begins-transaction";

    private final TransactionSynchronizationRegistry transactions;

    @Inject
    TransactionBeginInterceptor(TransactionSynchronizationRegistry transactions) {
        this.transactions = transactions;
    }

    @AroundInvoke
    Object look(InvocationContext call) throws Exception {
        if (transactions.getTransactionStatus() == Status.STATUS_NO_TRANSACTION) {
            call.getContextData().put(NOTE, true);
        }
        return call.proceed();
    }

    /** Whether the transaction of a call, if it has one, ends with it. */
    static boolean endsWith(InvocationContext call) {
        return call.getContextData().containsKey(NOTE);
    }
}
