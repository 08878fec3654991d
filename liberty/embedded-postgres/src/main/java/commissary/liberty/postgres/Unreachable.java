package commissary.liberty.postgres;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLState;

/** What the one who reads the server's log is told when there is no connection: where, why, and what to do. */
final class Unreachable {
    private static final String INVALID_AUTHORIZATION = "28";
    private static final String NO_SUCH_DATABASE = "3D000";

    private Unreachable() {}

    static SQLException because(SQLException cause, String where, boolean embedded) {
        String state =
                cause.getSQLState() == null ? PSQLState.CONNECTION_UNABLE_TO_CONNECT.getState() : cause.getSQLState();
        return new SQLException(
                "No connection to " + where + ": " + cause.getMessage() + " " + advice(state, embedded), state, cause);
    }

    static SQLException misconfigured(String message, @Nullable Throwable cause) {
        return new SQLException(message, PSQLState.CONNECTION_UNABLE_TO_CONNECT.getState(), cause);
    }

    private static String advice(String state, boolean embedded) {
        if (embedded) {
            return "(It is the embedded database; its log is in the folder log of its data.)";
        }
        if (state.startsWith(INVALID_AUTHORIZATION) || state.equals(PSQLState.CONNECTION_REJECTED.getState())) {
            return "Check COMMISSARY_DB_USER and COMMISSARY_DB_PASSWORD (migrations: COMMISSARY_DB_OWNER_USER and"
                    + " COMMISSARY_DB_OWNER_PASSWORD).";
        }
        if (state.equals(NO_SUCH_DATABASE)) {
            return "Create database and roles with liberty/postgres/bootstrap.sql.";
        }
        return "Check COMMISSARY_DB_URL and that one of its hosts is a primary that accepts connections.";
    }
}
