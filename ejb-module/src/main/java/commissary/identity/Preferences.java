package commissary.identity;

import commissary.shared.Actor;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What people want to be told, and how. */
public interface Preferences {

    /** The actor's own; the defaults until they are saved. */
    PreferencesView of(Actor actor);

    /**
     * Replaces the actor's own.
     *
     * @throws commissary.shared.Invalid naming each value that is out of bounds
     */
    PreferencesView save(Actor actor, PreferencesView preferences);

    /**
     * For the system: the people who may be told of deals in a city: active, with mails on and new deals or price drops
     * wanted. Whether the address is verified is told, not demanded.
     *
     * @param afterUserId the last id of the page before; 0 for the first page
     * @param limit at most so many, by id
     */
    List<Recipient> recipients(Actor actor, String city, long afterUserId, int limit);

    /** For the system: one active person, whatever he wants. */
    Optional<Recipient> recipient(Actor actor, long userId);

    /** For the system: those of these people who are active, whatever they want. */
    List<Recipient> recipients(Actor actor, Collection<Long> userIds);

    /** For the system: no more mails of deals and no daily summary; for links in mails that nobody signs in for. */
    void turnMailsOff(Actor actor, long userId);
}
