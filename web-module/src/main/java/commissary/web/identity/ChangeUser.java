package commissary.web.identity;

import commissary.shared.Role;
import org.jspecify.annotations.Nullable;

/** Changing somebody's account; what is left out stays. */
public record ChangeUser(@Nullable Role role, @Nullable Boolean active) {}
