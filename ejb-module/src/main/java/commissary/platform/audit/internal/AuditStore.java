package commissary.platform.audit.internal;

import commissary.platform.audit.AuditEntry;
import commissary.platform.audit.AuditedDeed;
import commissary.shared.Actor;
import commissary.shared.Page;
import commissary.shared.PageRequest;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** The book's table, which the database lets nobody change. */
@Dependent
class AuditStore {

    private final Jdbi jdbi;

    @Inject
    AuditStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    void insert(Actor actor, AuditedDeed deed, Instant at) {
        @Nullable Long subject = deed.subject().isPresent() ? deed.subject().getAsLong() : null;
        jdbi.useHandle(handle -> handle.createUpdate(
                        """
                        insert into audit.entry (at, actor_kind, actor_id, actor_name, subject_id, action, what)
                        values (:at, :kind, :actor, :name, :subject, :action, :what)
                        """)
                .bind("at", at)
                .bind("kind", actor.kind())
                .bind("actor", actor.id())
                .bind("name", actor.name())
                .bind("subject", subject)
                .bind("action", deed.action())
                .bind("what", deed.what())
                .execute());
    }

    Page<AuditEntry> about(long accountId, PageRequest page) {
        return jdbi.withHandle(handle -> {
            long total = handle.createQuery("select count(*) from audit.entry where subject_id = :subject")
                    .bind("subject", accountId)
                    .mapTo(Long.class)
                    .one();
            List<AuditEntry> entries = handle.createQuery(
                            """
                            select at, actor_name, action, what from audit.entry where subject_id = :subject
                            order by id desc limit :limit offset :offset
                            """)
                    .bind("subject", accountId)
                    .bind("limit", page.pageSize())
                    .bind("offset", page.offset())
                    .map((row, context) -> new AuditEntry(
                            row.getTimestamp("at").toInstant(),
                            row.getString("actor_name"),
                            row.getString("action"),
                            row.getString("what")))
                    .list();
            return new Page<>(entries, page, total);
        });
    }
}
