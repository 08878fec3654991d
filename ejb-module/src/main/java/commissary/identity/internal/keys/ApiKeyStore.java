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

    private static final String COLUMNS = "select id, name, scopes, created_at, expires_at, last_used_at";

    private final Jdbi jdbi;

    @Inject
    ApiKeyStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    List<ApiKeyView> all() {
        return jdbi.withHandle(handle -> handle.createQuery(
                        COLUMNS + " from identity.api_key where revoked_at is null order by id desc")
                .map((row, context) -> view(row))
                .list());
    }

    /** Returns the key's id. */
    long insert(
            String name,
            byte[] hash,
            List<Scope> scopes,
            Instant now,
            @Nullable Long createdBy,
            @Nullable Instant expiresAt) {
        return jdbi.withHandle(handle -> handle.createQuery("insert into identity.api_key"
                        + " (name, key_hash, scopes, created_at, created_by, expires_at)"
                        + " values (:name, :hash, :scopes, :now, :by, :expires) returning id")
                .bind("name", name)
                .bind("hash", hash)
                .bindArray(
                        "scopes",
                        String.class,
                        scopes.stream().map(Scope::wireName).toList())
                .bind("now", now)
                .bind("by", createdBy)
                .bind("expires", expiresAt)
                .mapTo(Long.class)
                .one());
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
        return jdbi.withHandle(handle -> handle.createQuery(
                        COLUMNS + " from identity.api_key where key_hash = :hash and revoked_at is null")
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
                Arrays.stream((String[]) row.getArray("scopes").getArray())
                        .map(Scope::ofWireName)
                        .flatMap(Optional::stream)
                        .toList(),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                instant(row, "expires_at"),
                instant(row, "last_used_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        @Nullable OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }
}
