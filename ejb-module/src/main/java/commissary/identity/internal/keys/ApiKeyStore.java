package commissary.identity.internal.keys;

import commissary.identity.ApiKeyView;
import commissary.shared.Scope;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** The API keys, by their hashes. */
@Dependent
class ApiKeyStore {

    private static final String SELECT =
            """
            select k.id, k.name, k.scopes, k.created_at, least(k.expires_at, k.retires_at) as expires_at,
                   k.last_used_at, former.id as replaces, follower.id as replaced_by
            from identity.api_key k
            left join identity.api_key former on former.id = k.replaces and former.revoked_at is null
            left join identity.api_key follower on follower.replaces = k.id and follower.revoked_at is null
            """;

    private final Jdbi jdbi;

    @Inject
    ApiKeyStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    List<ApiKeyView> all() {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT + "where k.revoked_at is null order by k.id desc")
                .map((row, context) -> view(row))
                .list());
    }

    /** A key to be kept; {@code replaces} names the one whose place it takes. */
    record NewApiKey(
            String name,
            List<Scope> scopes,
            Instant createdAt,
            @Nullable Long createdBy,
            @Nullable Instant expiresAt,
            @Nullable Long replaces) {}

    /** Returns the key's id. */
    long insert(byte[] hash, NewApiKey key) {
        return jdbi.withHandle(handle -> handle.createQuery("insert into identity.api_key"
                        + " (name, key_hash, scopes, created_at, created_by, expires_at, replaces)"
                        + " values (:name, :hash, :scopes, :now, :by, :expires, :replaces) returning id")
                .bind("name", key.name())
                .bind("hash", hash)
                .bindArray(
                        "scopes",
                        String.class,
                        key.scopes().stream().map(Scope::wireName).toList())
                .bind("now", key.createdAt())
                .bind("by", key.createdBy())
                .bind("expires", key.expiresAt())
                .bind("replaces", key.replaces())
                .mapTo(Long.class)
                .one());
    }

    /** What a follower takes over; the term is the one that the key was made with. */
    record RetiringKey(String name, List<Scope> scopes, Instant createdAt, @Nullable Instant expiresAt) {

        /** When as long a term ends that begins now; null if it has no end. */
        @Nullable
        Instant sameTermFrom(Instant now) {
            return expiresAt == null ? null : now.plus(Duration.between(createdAt, expiresAt));
        }
    }

    /** The key, unless it is revoked; nobody else changes it before the transaction ends. */
    Optional<RetiringKey> lock(long id) {
        return jdbi.withHandle(handle -> handle.createQuery("select name, scopes, created_at, expires_at"
                        + " from identity.api_key where id = :id and revoked_at is null for update")
                .bind("id", id)
                .map((row, context) -> new RetiringKey(
                        row.getString("name"),
                        scopes(row),
                        row.getObject("created_at", OffsetDateTime.class).toInstant(),
                        instant(row, "expires_at")))
                .findOne());
    }

    boolean hasFollower(long id) {
        return jdbi.withHandle(handle -> handle.createQuery(
                                "select id from identity.api_key where replaces = :id and revoked_at is null")
                        .bind("id", id)
                        .mapTo(Long.class)
                        .findOne())
                .isPresent();
    }

    /** Lets the key end, but never later than it would. */
    void retire(long id, Instant at) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "update identity.api_key set retires_at = least(retires_at, :at) where id = :id")
                .bind("id", id)
                .bind("at", at)
                .execute());
    }

    /** Returns whether there was such a key, not yet revoked. */
    boolean revoke(long id, Instant now) {
        return jdbi.withHandle(handle -> handle.createUpdate(
                                "update identity.api_key set revoked_at = :now where id = :id and revoked_at is null")
                        .bind("now", now)
                        .bind("id", id)
                        .execute()
                > 0);
    }

    /** The key of this hash, unless it is revoked. */
    Optional<ApiKeyView> byHash(byte[] hash) {
        return jdbi.withHandle(
                handle -> handle.createQuery(SELECT + "where k.key_hash = :hash and k.revoked_at is null")
                        .bind("hash", hash)
                        .map((row, context) -> view(row))
                        .findOne());
    }

    /** Notes the use, unless one was noted so recently; several nodes may try at once. */
    void touch(long id, Instant now, Duration interval) {
        jdbi.useHandle(handle -> handle.createUpdate("update identity.api_key set last_used_at = :now where id = :id"
                        + " and (last_used_at is null or last_used_at <= :before)")
                .bind("now", now)
                .bind("id", id)
                .bind("before", now.minus(interval))
                .execute());
    }

    private static ApiKeyView view(ResultSet row) throws SQLException {
        return new ApiKeyView(
                row.getLong("id"),
                row.getString("name"),
                scopes(row),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                instant(row, "expires_at"),
                instant(row, "last_used_at"),
                row.getObject("replaces", Long.class),
                row.getObject("replaced_by", Long.class));
    }

    private static List<Scope> scopes(ResultSet row) throws SQLException {
        return Arrays.stream((String[]) row.getArray("scopes").getArray())
                .map(Scope::ofWireName)
                .flatMap(Optional::stream)
                .toList();
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        @Nullable OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }
}
