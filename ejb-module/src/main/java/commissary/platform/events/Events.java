package commissary.platform.events;

import commissary.shared.DomainEvent;

/** Where a feature tells what happened. */
public interface Events {

    /**
     * Writes one job row for each listener of this kind of event, in the caller's transaction: the event is told if and
     * only if the transaction commits.
     */
    void publish(DomainEvent event);
}
