package commissary.web.error;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Gives a failure again. */
@Provider
public class AnsweredBeforeMapper implements ExceptionMapper<AnsweredBefore> {

    @Override
    public Response toResponse(AnsweredBefore failure) {
        return Response.status(failure.status())
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(failure.json())
                .build();
    }
}
