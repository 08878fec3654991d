package commissary.web.batch;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Calls to be made one after the other, whatever becomes of those before. */
public record Batch(@NotNull @Size(min = 1, max = MOST) List<@NotNull @Valid BatchOperation> operations) {

    static final int MOST = 50;
}
