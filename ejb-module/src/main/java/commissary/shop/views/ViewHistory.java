package commissary.shop.views;

import commissary.shared.Actor;
import commissary.shared.Forbidden;
import java.time.Instant;
import java.util.List;

/** What people with an account looked at. */
public interface ViewHistory {

    /**
     * What the people of these ids looked at, both included.
     *
     * @param system none but the application itself may ask for everybody's
     * @throws Forbidden if it is anybody else
     */
    List<Looks> between(Actor system, long fromUser, long toUser, Instant since);

    /** The highest id of those who looked at something; 0 if nobody did. */
    long lastUser(Actor system);

    /**
     * What a person looked at, the last first.
     *
     * @throws Forbidden if it is another's and the caller is no administrator
     */
    List<Looks> of(Actor actor, long userId, int limit);

    /**
     * One person's looks at one product.
     *
     * @param days on how many days: who loads a page ten times is no keener for it
     */
    record Looks(long userId, long productId, int days, Instant lastAt) {}
}
