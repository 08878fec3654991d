package commissary.web.identity;

import jakarta.validation.constraints.NotNull;

/** Asking for a link to set a new password. */
public record ForgotPassword(@NotNull String email) {}
