package commissary.identity.internal.passwords;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** The failed sign-ins of the last minutes, in the database, so that all nodes count alike. */
@Dependent
class FailureStore {

    private final Jdbi jdbi;

    @Inject
    FailureStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Lets one transaction at a time judge attempts on this subject. */
    void lock(FailureKind kind, String subject) {
        jdbi.useHandle(handle -> handle.createQuery(
                        "select 1 from (select pg_advisory_xact_lock(hashtextextended(:subject, 0))) as locked")
                .bind("subject", kind + ":" + subject)
                .mapTo(Integer.class)
                .one());
    }

    /** When the failure happened that lies so many back, the last one being the first. */
    Optional<Instant> failure(FailureKind kind, String subject, int back, Instant since) {
        return jdbi.withHandle(handle -> handle.createQuery("select at from identity.sign_in_failure"
                        + " where kind = :kind and subject = :subject and at > :since"
                        + " order by at desc offset :skip limit 1")
                .bind("kind", kind.name())
                .bind("subject", subject)
                .bind("since", since)
                .bind("skip", back - 1)
                .mapTo(Instant.class)
                .findOne());
    }

    void insert(FailureKind kind, String subject, Instant at) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "insert into identity.sign_in_failure (kind, subject, at) values (:kind, :subject, :at)")
                .bind("kind", kind.name())
                .bind("subject", subject)
                .bind("at", at)
                .execute());
    }

    void delete(FailureKind kind, String subject) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "delete from identity.sign_in_failure where kind = :kind and subject = :subject")
                .bind("kind", kind.name())
                .bind("subject", subject)
                .execute());
    }

    int deleteUntil(Instant instant) {
        return jdbi.withHandle(handle -> handle.createUpdate("delete from identity.sign_in_failure where at <= :until")
                .bind("until", instant)
                .execute());
    }
}
