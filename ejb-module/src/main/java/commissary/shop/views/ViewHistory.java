package commissary.shop.views;

import commissary.shared.Actor;
import commissary.shared.Forbidden;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/** What people with an account looked at. */
public interface ViewHistory {

    /**
     * Reads everybody's looks, person after person.
     *
     * @param system none but the application itself may
     * @throws Forbidden if it is anybody else
     */
    void read(Actor system, Instant since, Consumer<Looks> reader);

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
