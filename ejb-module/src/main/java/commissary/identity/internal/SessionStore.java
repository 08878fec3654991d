package commissary.identity.internal;

import commissary.shared.Actor;
import commissary.shared.Role;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** The sessions and their refresh tokens, by the tokens' hashes. */
@Dependent
class SessionStore {

    private final Jdbi jdbi;

    @Inject
    SessionStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    void insert(UUID sessionId, long accountId, Instant now, Instant expiresAt) {
        jdbi.useHandle(handle -> handle.createUpdate("insert into identity.session"
                        + " (id, account_id, created_at, expires_at) values (:id, :account, :now, :expires)")
                .bind("id", sessionId)
                .bind("account", accountId)
                .bind("now", now)
                .bind("expires", expiresAt)
                .execute());
    }

    void insertRefreshToken(byte[] hash, UUID sessionId, Instant now, Instant expiresAt) {
        jdbi.useHandle(handle -> handle.createUpdate("insert into identity.refresh_token"
                        + " (token_hash, session_id, created_at, expires_at) values (:hash, :session, :now, :expires)")
                .bind("hash", hash)
                .bind("session", sessionId)
                .bind("now", now)
                .bind("expires", expiresAt)
                .execute());
    }

    /** What is known of the token; its session is locked, so that of two refreshes at once one sees the other. */
    Optional<RefreshVerdict.Shown> lockRefreshToken(byte[] hash) {
        return jdbi.withHandle(handle -> {
            handle.createQuery("select s.id from identity.refresh_token t join identity.session s"
                            + " on s.id = t.session_id where t.token_hash = :hash for update of s")
                    .bind("hash", hash)
                    .mapTo(UUID.class)
                    .findOne();
            // A statement of its own: it sees what was committed while the lock was waited for.
            return handle.createQuery(
                            "select t.session_id, s.account_id, t.expires_at, t.spent_at, s.ended_at, a.active"
                                    + " from identity.refresh_token t join identity.session s on s.id = t.session_id"
                                    + " join identity.account a on a.id = s.account_id where t.token_hash = :hash")
                    .bind("hash", hash)
                    .map((row, context) -> shown(row))
                    .findOne();
        });
    }

    void spend(byte[] hash, Instant now) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "update identity.refresh_token set spent_at = :now where token_hash = :hash")
                .bind("now", now)
                .bind("hash", hash)
                .execute());
    }

    void prolong(UUID sessionId, Instant expiresAt) {
        jdbi.useHandle(handle -> handle.createUpdate("update identity.session set expires_at = :expires where id = :id")
                .bind("expires", expiresAt)
                .bind("id", sessionId)
                .execute());
    }

    /** Who holds the session, while it lasts and the account is active. */
    Optional<Actor> holder(UUID sessionId, Instant now) {
        return jdbi.withHandle(handle -> handle.createQuery("select a.id, a.email, a.role from identity.session s"
                        + " join identity.account a on a.id = s.account_id"
                        + " where s.id = :id and s.ended_at is null and s.expires_at > :now and a.active")
                .bind("id", sessionId)
                .bind("now", now)
                .map((row, context) ->
                        Account.actor(row.getLong("id"), row.getString("email"), Role.valueOf(row.getString("role"))))
                .findOne());
    }

    /** Returns false if it had ended, or is not this person's. */
    boolean end(UUID sessionId, long accountId, Instant now) {
        return jdbi.withHandle(handle -> handle.createUpdate("update identity.session set ended_at = :now"
                                + " where id = :id and account_id = :account and ended_at is null")
                        .bind("now", now)
                        .bind("id", sessionId)
                        .bind("account", accountId)
                        .execute()
                > 0);
    }

    /** Returns the sessions that ended by this. */
    List<UUID> endAll(long accountId, Instant now) {
        return jdbi.withHandle(handle -> handle.createQuery("update identity.session set ended_at = :now"
                        + " where account_id = :account and ended_at is null returning id")
                .bind("now", now)
                .bind("account", accountId)
                .mapTo(UUID.class)
                .list());
    }

    /** Ended sessions are kept for a while, so that a token of theirs that comes up again is known as reused. */
    int deleteUntil(Instant instant) {
        return jdbi.withHandle(handle -> handle.createUpdate(
                        "delete from identity.session" + " where expires_at <= :until or ended_at <= :until")
                .bind("until", instant)
                .execute());
    }

    int deleteTokensUntil(Instant instant) {
        return jdbi.withHandle(
                handle -> handle.createUpdate("delete from identity.refresh_token where expires_at <= :until")
                        .bind("until", instant)
                        .execute());
    }

    private static RefreshVerdict.Shown shown(ResultSet row) throws SQLException {
        return new RefreshVerdict.Shown(
                row.getObject("session_id", UUID.class),
                row.getLong("account_id"),
                row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                instant(row, "spent_at"),
                instant(row, "ended_at"),
                row.getBoolean("active"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        @Nullable OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }
}
