package commissary.identity;

/** Somebody who may be told something, and what he wants to be told. */
public record Recipient(
        long userId,
        String email,
        String fullName,
        String timeZone,
        boolean emailVerified,
        PreferencesView preferences) {}
