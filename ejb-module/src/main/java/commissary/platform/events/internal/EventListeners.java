package commissary.platform.events.internal;

import commissary.platform.events.EventListener;
import commissary.platform.jobs.JobHandlerSource;
import commissary.shared.DomainEvent;
import commissary.shared.ForContainer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Every listener, as a handler of the jobs that carry its events. */
@ApplicationScoped
class EventListeners implements JobHandlerSource {

    private final List<ListenerJobs<?>> all;

    @Inject
    EventListeners(@Any Instance<EventListener<?>> listeners) {
        all = listeners.stream().<ListenerJobs<?>>map(ListenerJobs::of).collect(Collectors.toUnmodifiableList());
    }

    @ForContainer
    protected EventListeners() {
        all = List.of();
    }

    @Override
    public Collection<ListenerJobs<?>> handlers() {
        return all;
    }

    List<ListenerJobs<?>> of(DomainEvent event) {
        return all.stream()
                .filter(listener -> listener.type().payload() == event.getClass())
                .toList();
    }
}
