package commissary.web.batch;

import com.fasterxml.jackson.databind.util.RawValue;
import org.jspecify.annotations.Nullable;

/**
 * What became of one call.
 *
 * @param body as it would have been alone, byte for byte; left out if there is none
 */
public record BatchResult(String id, int status, @Nullable RawValue body) {}
