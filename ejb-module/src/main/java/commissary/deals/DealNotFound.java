package commissary.deals;

import commissary.shared.NotFound;
import java.util.Map;

/** There is no deal of this id. */
public final class DealNotFound extends NotFound {

    public DealNotFound(long dealId) {
        super("DEAL_NOT_FOUND", "There is no deal of this id", Map.of("dealId", dealId));
    }
}
