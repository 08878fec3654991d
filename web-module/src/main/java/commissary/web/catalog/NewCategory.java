package commissary.web.catalog;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** Adding a category; without a parent it stands at the top. */
public record NewCategory(@NotNull String name, @Nullable Long parentId) {}
