package commissary.deals;

import commissary.shared.Actor;
import commissary.shared.Page;
import commissary.shared.PageRequest;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Where deals are looked for. */
public interface Cities {

    /** The cities that are followed, by name. */
    List<CityView> all();

    /** How each city fares. Demands an administrator. */
    List<CityStatus> statuses(Actor actor);

    /**
     * Follows one more city from now on. Demands an administrator.
     *
     * @throws CityTaken if there is one of this name
     */
    CityView add(Actor actor, NewCity city);

    /**
     * How many stores the upstream knows near a place, as it said within the last five minutes or says now; empty if it
     * does not answer within five seconds. Talks to the network: never call it within a transaction.
     */
    OptionalInt storesNear(double latitude, double longitude);

    /** The known stores by name, of one city or of all. */
    Page<StoreView> stores(@Nullable String city, PageRequest page);
}
