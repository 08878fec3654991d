package commissary.shop.views.internal;

import commissary.shared.Actor;
import commissary.shared.ForContainer;
import commissary.shop.views.ProductViewed;
import commissary.shop.views.ProductViews;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;

/** The looks of this node that are not written yet. While the database is away they wait, until there is no more room. */
@ApplicationScoped
class ViewBuffer implements ProductViews {

    private static final Logger LOG = System.getLogger(ViewBuffer.class.getName());
    private static final int ROOM = 10_000;

    private final ViewSink sink;
    private final ViewMetrics metrics;
    private final Clock clock;
    private final Batches<ProductViewed> batches;

    @Inject
    ViewBuffer(ViewSink sink, ViewMetrics metrics, ManagedExecutorService executor, Clock clock) {
        this.sink = sink;
        this.metrics = metrics;
        this.clock = clock;
        this.batches = new Batches<>(ROOM, this::write, executor);
    }

    @ForContainer
    @SuppressWarnings("NullAway")
    protected ViewBuffer() {
        this.sink = null;
        this.metrics = null;
        this.clock = null;
        this.batches = null;
    }

    @Override
    public void viewed(Actor actor, long productId) {
        @Nullable Long user = actor.isUser() ? actor.id() : null;
        // As exact as the database keeps it, so that a look which comes again is known again.
        ProductViewed view =
                new ProductViewed(UUID.randomUUID(), clock.instant().truncatedTo(ChronoUnit.MICROS), user, productId);
        try {
            if (!batches.add(view)) {
                metrics.dropped();
            }
        } catch (RejectedExecutionException e) {
            LOG.log(Level.DEBUG, "Looks wait until there is a thread to write them", e);
        }
    }

    /** Tries again what could not be written. */
    void look() {
        batches.wake();
    }

    @PreDestroy
    void close() {
        try {
            batches.flush();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The last looks at products are lost: {0}", e.getMessage());
        }
    }

    private void write(List<ProductViewed> views) {
        try {
            sink.write(views);
            metrics.written(views.size());
        } catch (RuntimeException e) {
            metrics.failed();
            LOG.log(Level.WARNING, "Looks at products cannot be written now: {0}", e.getMessage());
            throw e;
        }
    }
}
