package commissary.web.batch;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * One call.
 *
 * @param id the client's own name for it, which its result carries
 * @param path below {@code /api/v1}, with its query. Spelled plainly, so that no other spelling leads out of there; not
 *     another batch, and not signing in or out, since a batch sets no cookie
 */
public record BatchOperation(
        @NotBlank @Size(max = 64) String id,
        @NotNull BatchMethod method,
        @NotNull @Size(max = 2000) @Pattern(regexp = PATH, message = "must be the path of a call that a batch may make")
                String path,
        @Nullable JsonNode body,
        @Nullable @Size(max = 200) String idempotencyKey) {

    private static final String PLAIN_STEPS = "(/[A-Za-z0-9_-][A-Za-z0-9._-]*)+";
    private static final String QUERY = "(\\?[A-Za-z0-9._~!$&'()*+,;=:@/?%-]*)?";
    private static final String PATH = "(?!/(batch|auth)([/?]|$))" + PLAIN_STEPS + QUERY;
}
