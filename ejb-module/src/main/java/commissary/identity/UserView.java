package commissary.identity;

import commissary.shared.Role;
import java.time.Instant;

/**
 * A person with an account.
 *
 * @param timeZone the name of a zone, such as {@code America/Edmonton}
 * @param active false once an administrator has shut the account
 */
public record UserView(
        long id,
        String email,
        String fullName,
        String timeZone,
        Role role,
        boolean active,
        boolean emailVerified,
        Instant createdAt) {}
