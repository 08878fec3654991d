package commissary.web.identity;

import org.jspecify.annotations.Nullable;

/** Changing one's own account; what is left out stays. */
public record UpdateMe(@Nullable String fullName, @Nullable String timeZone) {}
