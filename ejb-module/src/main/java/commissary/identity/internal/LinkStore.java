package commissary.identity.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** The mailed links, by the hashes of their tokens. */
@Dependent
class LinkStore {

    private final Jdbi jdbi;

    @Inject
    LinkStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Returns the link's id. */
    long insert(
            long accountId, LinkPurpose purpose, byte[] salt, byte[] tokenHash, Instant createdAt, Instant expiresAt) {
        return jdbi.withHandle(handle -> handle.createQuery("insert into identity.mailed_link"
                        + " (account_id, purpose, salt, token_hash, created_at, expires_at)"
                        + " values (:account, :purpose, :salt, :hash, :created, :expires) returning id")
                .bind("account", accountId)
                .bind("purpose", purpose.name())
                .bind("salt", salt)
                .bind("hash", tokenHash)
                .bind("created", createdAt)
                .bind("expires", expiresAt)
                .mapTo(Long.class)
                .one());
    }

    /** The salt of a link that can still be used. */
    Optional<byte[]> salt(long linkId, Instant now) {
        return jdbi.withHandle(handle -> handle.createQuery("select salt from identity.mailed_link"
                        + " where id = :id and used_at is null and expires_at > :now")
                .bind("id", linkId)
                .bind("now", now)
                .mapTo(byte[].class)
                .findOne());
    }

    /** Whose link this is, while it can be used. */
    Optional<Long> accountOf(LinkPurpose purpose, byte[] tokenHash, Instant now) {
        return jdbi.withHandle(handle -> handle.createQuery("select account_id from identity.mailed_link"
                        + " where token_hash = :hash and purpose = :purpose and used_at is null and expires_at > :now")
                .bind("hash", tokenHash)
                .bind("purpose", purpose.name())
                .bind("now", now)
                .mapTo(Long.class)
                .findOne());
    }

    /**
     * Uses the link, once; the account's other links for the same purpose go with it.
     *
     * @return whose it was, if it could still be used
     */
    Optional<Long> use(LinkPurpose purpose, byte[] tokenHash, Instant now) {
        return jdbi.withHandle(handle -> {
            Optional<Long> account = handle.createQuery("update identity.mailed_link set used_at = :now"
                            + " where token_hash = :hash and purpose = :purpose and used_at is null"
                            + " and expires_at > :now returning account_id")
                    .bind("now", now)
                    .bind("hash", tokenHash)
                    .bind("purpose", purpose.name())
                    .mapTo(Long.class)
                    .findOne();
            account.ifPresent(id -> handle.createUpdate("update identity.mailed_link set used_at = :now"
                            + " where account_id = :account and purpose = :purpose and used_at is null")
                    .bind("now", now)
                    .bind("account", id)
                    .bind("purpose", purpose.name())
                    .execute());
            return account;
        });
    }

    /** When the link was asked for that lies so many back, the last one being the first. */
    Optional<Instant> asked(long accountId, LinkPurpose purpose, int back, Instant since) {
        return jdbi.withHandle(handle -> handle.createQuery("select created_at from identity.mailed_link"
                        + " where account_id = :account and purpose = :purpose and created_at > :since"
                        + " order by created_at desc offset :skip limit 1")
                .bind("account", accountId)
                .bind("purpose", purpose.name())
                .bind("since", since)
                .bind("skip", back - 1)
                .mapTo(Instant.class)
                .findOne());
    }

    int deleteExpiredUntil(Instant instant) {
        return jdbi.withHandle(handle -> handle.createUpdate(
                        "delete from identity.mailed_link where expires_at <= :until and created_at <= :until")
                .bind("until", instant)
                .execute());
    }
}
