package commissary.platform.events;

import commissary.platform.jobs.JobPool;
import commissary.shared.DomainEvent;

/**
 * A feature's ear for one kind of event: a bean of this type is found by itself. It is called in the transaction that
 * also marks its job as done, so what it writes takes effect exactly once; whatever leaves the database is written as a
 * job of its own.
 */
public interface EventListener<E extends DomainEvent> {

    /** Stable, since it stands in job rows: {@code feature.what-it-does}. */
    String name();

    Class<E> event();

    default JobPool pool() {
        return JobPool.GENERAL;
    }

    void on(E event);
}
