package commissary.platform.events.internal;

import commissary.platform.events.Events;
import commissary.platform.jobs.Jobs;
import commissary.shared.DomainEvent;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Writes a job for each listener of the event's class. */
@Dependent
class EventService implements Events {

    private final Jobs jobs;
    private final EventListeners listeners;

    @Inject
    EventService(Jobs jobs, EventListeners listeners) {
        this.jobs = jobs;
        this.listeners = listeners;
    }

    @Override
    public void publish(DomainEvent event) {
        listeners.of(event).forEach(listener -> jobs.enqueue(listener.jobFor(event)));
    }
}
