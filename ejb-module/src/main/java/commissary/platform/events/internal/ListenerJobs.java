package commissary.platform.events.internal;

import commissary.platform.events.EventListener;
import commissary.platform.jobs.JobPool;
import commissary.platform.jobs.JobRun;
import commissary.platform.jobs.JobType;
import commissary.platform.jobs.NewJob;
import commissary.platform.jobs.TransactionalJobHandler;
import commissary.shared.DomainEvent;

/** The jobs of one listener: their type bears its name, their payload is the event. */
final class ListenerJobs<E extends DomainEvent> implements TransactionalJobHandler<E> {

    private final JobType<E> type;
    private final EventListener<E> listener;

    private ListenerJobs(EventListener<E> listener) {
        this.type = new JobType<>(listener.name(), listener.event(), JobPool.GENERAL);
        this.listener = listener;
    }

    static <E extends DomainEvent> ListenerJobs<E> of(EventListener<E> listener) {
        return new ListenerJobs<>(listener);
    }

    @Override
    public JobType<E> type() {
        return type;
    }

    NewJob<E> jobFor(DomainEvent event) {
        return NewJob.of(type, type.payload().cast(event));
    }

    @Override
    public void handle(E event, JobRun run) {
        listener.on(event);
    }
}
