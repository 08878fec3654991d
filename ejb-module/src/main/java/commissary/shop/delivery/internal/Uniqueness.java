package commissary.shop.delivery.internal;

import commissary.shared.Conflict;
import java.util.function.Supplier;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;

/** Says in the words of the business that the database found two of what there may be one of. */
final class Uniqueness {

    private Uniqueness() {}

    /** @throws Conflict in place of the database's failure; the transaction cannot go on then */
    static <T> T kept(Supplier<T> statement, String constraint, Supplier<Conflict> conflict) {
        try {
            return statement.get();
        } catch (UnableToExecuteStatementException e) {
            if (String.valueOf(e.getMessage()).contains(constraint)) {
                throw conflict.get();
            }
            throw e;
        }
    }
}
