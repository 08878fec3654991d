package commissary.web.catalog;

import jakarta.validation.constraints.NotNull;

/** Another name. */
public record NamedAnew(@NotNull String name) {}
