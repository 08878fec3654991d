package commissary.web.error;

import commissary.shared.FieldError;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A bad answer in the form of the service that the orders data feed replaced, whose clients still read it. */
public record OldFailure(String status, String message) {

    static OldFailure of(Failure failure) {
        return new OldFailure("error", message(failure));
    }

    private static String message(Failure failure) {
        return switch (failure.statusCode()) {
            case 401 -> "Unauthorized";
            case 403 -> "Forbidden";
            case 500 -> failure.error().equals("INTERNAL_ERROR") ? "Internal error" : failure.message();
            default -> fields(failure.details()).isEmpty() ? failure.message() : sentence(fields(failure.details()));
        };
    }

    private static List<?> fields(@Nullable Map<String, Object> details) {
        return details != null && details.get("fields") instanceof List<?> fields ? fields : List.of();
    }

    private static String sentence(List<?> fields) {
        return fields.stream()
                .map(FieldError.class::cast)
                .map(field -> field.field() + ": " + field.message())
                .collect(Collectors.joining("; "));
    }
}
