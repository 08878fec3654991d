package commissary.platform.audit;

import java.util.OptionalLong;

/**
 * What was done.
 *
 * @param subject the account whose things are concerned; empty if they are nobody's, or a crowd's
 * @param action a stable word of the feature, such as {@code DIARY_EXPORTED}
 * @param what in words for the person concerned
 */
public record AuditedDeed(OptionalLong subject, String action, String what) {

    public AuditedDeed {
        if (!action.matches("[A-Z][A-Z0-9_]{2,59}")) {
            throw new IllegalArgumentException("action: expected capitals and underscores, was " + action);
        }
    }

    public static AuditedDeed about(long accountId, String action, String what) {
        return new AuditedDeed(OptionalLong.of(accountId), action, what);
    }

    /** Concerns many people at once. */
    public static AuditedDeed ofMany(String action, String what) {
        return new AuditedDeed(OptionalLong.empty(), action, what);
    }
}
