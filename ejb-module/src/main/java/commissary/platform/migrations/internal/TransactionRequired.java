package commissary.platform.migrations.internal;

import java.sql.SQLException;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;

/**
 * Refuses scripts with statements that PostgreSQL runs outside a transaction only, such as {@code CREATE INDEX
 * CONCURRENTLY}: Flyway would run them so, and a failure would leave half of them behind.
 */
final class TransactionRequired implements Callback {

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.BEFORE_EACH_MIGRATE;
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return true;
    }

    @Override
    public void handle(Event event, Context context) {
        try {
            if (context.getConnection().getAutoCommit()) {
                throw new FlywayException(context.getMigrationInfo().getScript()
                        + " cannot run in a transaction, so a failure could not be undone");
            }
        } catch (SQLException e) {
            throw new FlywayException("The connection does not tell whether it is in a transaction", e);
        }
    }

    @Override
    public String getCallbackName() {
        return "transaction required";
    }
}
