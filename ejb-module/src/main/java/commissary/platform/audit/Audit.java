package commissary.platform.audit;

import commissary.shared.Actor;
import commissary.shared.Page;
import commissary.shared.PageRequest;

/** The book of who did what. Nobody can change or take out a line: the database refuses. */
public interface Audit {

    /**
     * Writes a line, in the caller's transaction: it stands if and only if the deed does.
     *
     * @param actor who did it
     */
    void record(Actor actor, AuditedDeed deed);

    /** The lines about the actor's own things, the newest first. */
    Page<AuditEntry> about(Actor actor, PageRequest page);
}
