package commissary.platform.events;

import commissary.shared.DomainEvent;

/**
 * A feature's ear for one kind of event: a bean of this type is found by itself. It is called in the transaction that
 * also marks its job as done, so what it writes takes effect exactly once; whatever leaves the database is written as a
 * job of its own.
 */
public interface EventListener<E extends DomainEvent> {

    /** The type of its jobs; stable, since it stands in their rows: {@code feature.what-it-does}. */
    String name();

    Class<E> event();

    void on(E event);
}
