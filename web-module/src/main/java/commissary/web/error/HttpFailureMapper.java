package commissary.web.error;

import commissary.shared.DomainException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** What the REST container itself refuses: unknown path, wrong method, wrong type of body. */
@Provider
public class HttpFailureMapper implements ExceptionMapper<WebApplicationException> {

    private final AnyFailureMapper faults = new AnyFailureMapper();

    @Override
    public Response toResponse(WebApplicationException failure) {
        Throwable cause = failure.getCause();
        if (failure.getResponse().getStatus() >= 500) {
            return faults.toResponse(cause == null ? failure : cause);
        }
        if (cause instanceof DomainException known) {
            // A value in a bean of parameters was refused; the container took that for an unknown path.
            return faults.toResponse(known);
        }
        HttpStatus status = HttpStatus.of(failure.getResponse().getStatus());
        ResponseBuilder response = Response.status(status.code())
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(status.failure());
        Object allow = failure.getResponse().getHeaders().getFirst(HttpHeaders.ALLOW);
        return allow == null
                ? response.build()
                : response.header(HttpHeaders.ALLOW, allow).build();
    }
}
