package commissary.nutrition.meals.internal.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The model gave no answer that may be used. */
public final class ModelFailed extends Exception {

    private static final long serialVersionUID = 1L;

    /** @param reason the end of a sentence about the model, without anything of the description */
    ModelFailed(String reason, @Nullable Throwable cause) {
        super(reason, cause);
    }

    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }
}
