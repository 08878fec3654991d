package commissary.web.error;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import commissary.shared.FieldError;
import jakarta.annotation.Priority;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Map;

/** A body that is no JSON is malformed; one that is JSON of another shape is invalid, and its field is named. */
@Provider
@Priority(1)
public class MalformedJsonMapper implements ExceptionMapper<JsonProcessingException> {

    @Override
    public Response toResponse(JsonProcessingException failure) {
        return Response.status(Response.Status.BAD_REQUEST)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(describe(failure))
                .build();
    }

    private static Failure describe(JsonProcessingException failure) {
        if (failure instanceof MismatchedInputException mismatch
                && !mismatch.getPath().isEmpty()) {
            FieldError field = new FieldError(path(mismatch), expectation(mismatch));
            return Failure.of(400, "VALIDATION_FAILED", "The request is not valid", Map.of("fields", List.of(field)));
        }
        return Failure.of(400, "MALFORMED_JSON", "The body is not the JSON that was expected");
    }

    private static String expectation(MismatchedInputException mismatch) {
        if (mismatch instanceof UnrecognizedPropertyException) {
            return "is not known here";
        }
        return mismatch.getTargetType() == null
                ? "has a wrong value"
                : "expected " + mismatch.getTargetType().getSimpleName().toLowerCase(java.util.Locale.ROOT);
    }

    private static String path(JsonMappingException failure) {
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference step : failure.getPath()) {
            if (step.getFieldName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        return path.toString();
    }
}
