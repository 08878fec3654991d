package commissary.web.batch;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Calls to be made one after the other, whatever becomes of those before.
 *
 * @param accountId whose they are, where a client kept them for somebody who may have signed out meanwhile: for anybody
 *     else nothing is done
 */
public record Batch(
        @Nullable Long accountId, @NotNull @Size(min = 1, max = MOST) List<@NotNull @Valid BatchOperation> operations) {

    static final int MOST = 50;
}
