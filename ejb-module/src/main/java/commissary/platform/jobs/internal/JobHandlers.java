package commissary.platform.jobs.internal;

import commissary.platform.jobs.JobHandler;
import commissary.platform.jobs.JobHandlerSource;
import commissary.shared.ForContainer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every handler by the name of its type. */
@ApplicationScoped
class JobHandlers {

    private final Map<String, JobHandler<?>> byType;

    @Inject
    JobHandlers(@Any Instance<JobHandler<?>> handlers, @Any Instance<JobHandlerSource> sources) {
        this.byType = Stream.concat(handlers.stream(), sources.stream().flatMap(source -> source.handlers().stream()))
                .collect(Collectors.toUnmodifiableMap(handler -> handler.type().name(), handler -> handler));
    }

    @ForContainer
    protected JobHandlers() {
        this.byType = Map.of();
    }

    /** The types of jobs that this node leaves to others. */
    Set<String> notHere() {
        return byType.values().stream()
                .filter(handler -> !handler.worksHere())
                .map(handler -> handler.type().name())
                .collect(Collectors.toSet());
    }

    Optional<JobHandler<?>> of(String type) {
        return Optional.ofNullable(byType.get(type));
    }
}
