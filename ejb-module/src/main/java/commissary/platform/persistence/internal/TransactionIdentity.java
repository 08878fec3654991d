package commissary.platform.persistence.internal;

import commissary.platform.persistence.DatabaseIdentity;
import commissary.shared.Actor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Sets the identity that the row-level security policies read: the user's id as a setting of the transaction, or the
 * role of the jobs for the system. Both end with the transaction, so a pooled connection carries nothing over.
 */
@Dependent
class TransactionIdentity implements DatabaseIdentity {

    private static final String RESOURCE = "commissary.identity";
    private static final String USER = "set_config('commissary.user_id', ?, true)";
    private static final String SYSTEM = "select set_config('role', 'commissary_jobs', true), " + USER;
    private static final String NO_LONGER_SYSTEM = "select set_config('role', 'none', true), " + USER;
    private static final String ANOTHER_USER = "select " + USER;

    private final Jdbi jdbi;
    private final TransactionSynchronizationRegistry transactions;

    @Inject
    TransactionIdentity(Jdbi jdbi, TransactionSynchronizationRegistry transactions) {
        this.jdbi = jdbi;
        this.transactions = transactions;
    }

    @Override
    public Actor actAs(Actor actor) {
        if (transactions.getTransactionStatus() != Status.STATUS_ACTIVE) {
            return actor;
        }
        @Nullable Actor known = (Actor) transactions.getResource(RESOURCE);
        Actor before = known == null ? Actor.nobody() : known;
        if (!actor.equals(before)) {
            tell(actor, before);
            transactions.putResource(RESOURCE, actor);
        }
        return before;
    }

    /** In one statement, since it comes with every transaction. */
    private void tell(Actor actor, Actor before) {
        String statement = actor.isSystem() ? SYSTEM : before.isSystem() ? NO_LONGER_SYSTEM : ANOTHER_USER;
        jdbi.useHandle(handle -> handle.execute(statement, actor.isUser() ? Long.toString(actor.id()) : ""));
    }
}
