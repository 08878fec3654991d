package commissary.web.error;

import commissary.shared.FieldError;
import commissary.shared.Invalid;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Comparator;
import java.util.StringJoiner;

/** Names the fields that a request's own constraints refuse. */
@Provider
public class ConstraintViolationMapper implements ExceptionMapper<ConstraintViolationException> {

    private final DomainExceptionMapper mapper = new DomainExceptionMapper();

    @Override
    public Response toResponse(ConstraintViolationException failure) {
        return mapper.toResponse(new Invalid(failure.getConstraintViolations().stream()
                .map(ConstraintViolationMapper::field)
                .sorted(Comparator.comparing(FieldError::field).thenComparing(FieldError::message))
                .toList()));
    }

    private static FieldError field(ConstraintViolation<?> violation) {
        StringJoiner name = new StringJoiner(".");
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getKind() == ElementKind.PROPERTY || node.getKind() == ElementKind.CONTAINER_ELEMENT) {
                name.add(node.toString());
            }
        }
        String path = name.length() > 0 ? name.toString() : lastNode(violation);
        return new FieldError(path, violation.getMessage());
    }

    private static String lastNode(ConstraintViolation<?> violation) {
        String last = "";
        for (Path.Node node : violation.getPropertyPath()) {
            last = node.toString();
        }
        return last;
    }
}
