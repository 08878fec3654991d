package commissary.web.error;

import com.fasterxml.jackson.core.JsonProcessingException;
import commissary.shared.Conflict;
import commissary.shared.DomainException;
import commissary.shared.Unavailable;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything that no other mapper takes. A known failure that a container wrapped is taken out; a database that is away
 * is unavailable; the rest is a fault of ours: the caller gets a reference, the log gets the reference and the cause.
 */
@Provider
public class AnyFailureMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = System.getLogger(AnyFailureMapper.class.getName());
    private static final Duration DATABASE_PAUSE = Duration.ofSeconds(5);

    private final DomainExceptionMapper known = new DomainExceptionMapper();
    private final MalformedJsonMapper json = new MalformedJsonMapper();
    private final ConstraintViolationMapper constraints = new ConstraintViolationMapper();

    @Override
    public Response toResponse(Throwable failure) {
        for (Throwable t = failure; t != null; t = next(t)) {
            if (t instanceof DomainException domain) {
                return known.toResponse(domain);
            } else if (t instanceof JsonProcessingException malformed) {
                return json.toResponse(malformed);
            } else if (t instanceof ConstraintViolationException violated) {
                return constraints.toResponse(violated);
            } else if (t instanceof OptimisticLockException) {
                return known.toResponse(new Conflict("STALE_WRITE", "It was changed meanwhile; read it again"));
            } else if (t instanceof SQLException sql && isAway(sql)) {
                LOG.log(Level.WARNING, "The database is away: {0}", sql.getMessage());
                return known.toResponse(new Unavailable(
                        "DATABASE_UNAVAILABLE", "The database cannot be reached just now", DATABASE_PAUSE, sql));
            }
        }
        String reference = UUID.randomUUID().toString();
        LOG.log(Level.ERROR, "Fault " + reference, failure);
        return Response.serverError()
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(Failure.of(
                        500, "INTERNAL_ERROR", "Something went wrong on our side", Map.of("reference", reference)))
                .build();
    }

    private static @Nullable Throwable next(Throwable failure) {
        return failure.getCause() == failure ? null : failure.getCause();
    }

    /** Class 08 is the connection, 57P the server shutting down or starting up, 53300 too many connections. */
    private static boolean isAway(SQLException failure) {
        String state = failure.getSQLState() == null ? "" : failure.getSQLState();
        return failure instanceof SQLTransientConnectionException
                || failure instanceof SQLNonTransientConnectionException
                || failure instanceof SQLRecoverableException
                || state.startsWith("08")
                || state.startsWith("57P")
                || state.equals("53300");
    }
}
