package commissary.identity;

import commissary.shared.Role;
import org.jspecify.annotations.Nullable;

/**
 * Which people are wanted; null means any.
 *
 * @param text part of the name or of the e-mail address, in any case
 */
public record UserQuery(@Nullable String text, @Nullable Role role, @Nullable Boolean active) {}
