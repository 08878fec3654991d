package commissary.deals.internal.poll;

import commissary.deals.internal.Position;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A store as the last run left it.
 *
 * @param lastReadAt when its deals on offer were last seen
 * @param missedRuns how many runs in a row did not have it
 * @param held whether its last reading was not believed
 */
record KnownStore(
        long id,
        String externalId,
        long cityId,
        String name,
        String address,
        @Nullable Position position,
        Instant lastReadAt,
        int missedRuns,
        boolean held) {}
