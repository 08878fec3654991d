package commissary.platform.migrations.internal;

import java.sql.SQLException;
import java.util.Set;

/** The database does not answer, and may do so later. */
final class DatabaseAway extends RuntimeException {

    private static final String CONNECTION_CLASS = "08";

    /** It is stopping, it crashed, it is starting. */
    private static final Set<String> RESTARTS = Set.of("57P01", "57P02", "57P03");

    DatabaseAway(Throwable cause) {
        super(cause.getMessage(), cause);
    }

    /** Whether a lost connection is at the bottom of a failure. */
    static boolean causes(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && isLoss(sql)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLoss(SQLException failure) {
        String state = failure.getSQLState();
        return state != null && (state.startsWith(CONNECTION_CLASS) || RESTARTS.contains(state));
    }
}
