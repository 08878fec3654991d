package commissary.web.error;

import commissary.shared.Conflict;
import commissary.shared.DomainException;
import commissary.shared.Forbidden;
import commissary.shared.Invalid;
import commissary.shared.NotFound;
import commissary.shared.NotPaid;
import commissary.shared.Rejected;
import commissary.shared.TooLarge;
import commissary.shared.TooMany;
import commissary.shared.Unauthenticated;
import commissary.shared.Unavailable;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.time.Duration;

/** The one place where a failure of the business gets its status. */
@Provider
public class DomainExceptionMapper implements ExceptionMapper<DomainException> {

    private static final int PAYMENT_REQUIRED = 402;
    private static final int UNPROCESSABLE = 422;

    @Override
    public Response toResponse(DomainException failure) {
        int status = status(failure);
        ResponseBuilder response = Response.status(status)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(Failure.of(status, failure.code().value(), failure.getMessage(), failure.details()));
        if (failure instanceof TooMany tooMany) {
            response.header(HttpHeaders.RETRY_AFTER, seconds(tooMany.retryAfter()));
        } else if (failure instanceof Unavailable unavailable) {
            response.header(HttpHeaders.RETRY_AFTER, seconds(unavailable.retryAfter()));
        } else if (failure instanceof Unauthenticated) {
            response.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        return response.build();
    }

    private static int status(DomainException failure) {
        if (failure instanceof Invalid) {
            return 400;
        } else if (failure instanceof Unauthenticated) {
            return 401;
        } else if (failure instanceof Forbidden) {
            return 403;
        } else if (failure instanceof NotPaid) {
            return PAYMENT_REQUIRED;
        } else if (failure instanceof NotFound) {
            return 404;
        } else if (failure instanceof Conflict) {
            return 409;
        } else if (failure instanceof TooLarge) {
            return 413;
        } else if (failure instanceof Rejected) {
            return UNPROCESSABLE;
        } else if (failure instanceof TooMany) {
            return 429;
        } else if (failure instanceof Unavailable) {
            return 503;
        }
        throw new IllegalStateException("No status for " + failure.getClass(), failure);
    }

    private static long seconds(Duration pause) {
        return Math.max(1, pause.plusMillis(999).toSeconds());
    }
}
