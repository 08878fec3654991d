package commissary.web.nutrition;

import commissary.platform.audit.AuditEntry;
import java.time.Instant;

/** Who did what to my things. */
public record DataAccess(Instant at, String who, String action, String what) {

    static DataAccess of(AuditEntry entry) {
        return new DataAccess(entry.at(), entry.who(), entry.action(), entry.what());
    }
}
