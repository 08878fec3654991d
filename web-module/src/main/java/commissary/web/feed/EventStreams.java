package commissary.web.feed;

import commissary.feed.Feed;
import commissary.feed.FeedStatus;
import commissary.feed.FeedUnreadable;
import commissary.shared.Actor;
import commissary.shared.ForContainer;
import commissary.shared.Unavailable;
import commissary.web.download.Body;
import commissary.web.download.Outlet;
import commissary.web.download.Senders;
import commissary.web.feed.KeptDocuments.Opened;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.metrics.annotation.Gauge;
import org.jspecify.annotations.Nullable;

/** The streams of events that are open on this node, and the one clock that looks after all of them. */
@ApplicationScoped
public class EventStreams {

    private static final Logger LOG = System.getLogger(EventStreams.class.getName());
    private static final int PART_BYTES = 32 * 1024;
    private static final Duration PAUSE = Duration.ofSeconds(30);

    private final Map<EventStream, RefreshWatch> open = new ConcurrentHashMap<>();
    private final Feed feed;
    private final KeptDocuments documents;
    private final FeedDoorsConfig config;
    private final Senders senders;
    private final ManagedScheduledExecutorService executor;
    private @Nullable ScheduledFuture<?> clock;

    @Inject
    EventStreams(
            Feed feed,
            KeptDocuments documents,
            FeedDoorsConfig config,
            Senders senders,
            ManagedScheduledExecutorService executor) {
        this.feed = feed;
        this.documents = documents;
        this.config = config;
        this.senders = senders;
        this.executor = executor;
    }

    @ForContainer
    @SuppressWarnings("NullAway")
    protected EventStreams() {
        this(null, null, null, null, null);
    }

    /** How many streams there are. */
    @Gauge(name = "feed_streams", unit = "none", absolute = true, description = "Open streams of the orders feed")
    public int count() {
        return open.size();
    }

    /**
     * Opens a stream.
     *
     * @throws Unavailable if there are too many already
     * @throws FeedUnreadable if what is kept cannot be read
     */
    void open(HttpServletRequest request, HttpServletResponse response, Actor actor, boolean withRefresh)
            throws IOException {
        if (open.size() >= config.maxStreams()) {
            throw new Unavailable("FEED_STREAMS_FULL", "Too many streams are open; try again later", PAUSE, null);
        }
        Optional<Opened> kept = documents.openNewest();
        if (request.getMethod().equals("HEAD")) {
            close(kept);
            announce(response);
            return;
        }
        long awaited = withRefresh
                ? documents.refresh(actor, kept).syncId()
                : feed.status().lastSync() + 1;
        announce(response);
        begin(request, response, kept, withRefresh, new RefreshWatch(awaited, kept.isEmpty()));
    }

    private static void close(Optional<Opened> kept) throws IOException {
        if (kept.isPresent()) {
            kept.get().file().close();
        }
    }

    private static void announce(HttpServletResponse response) {
        response.setContentType("text/event-stream");
        response.setHeader("Cache-Control", "no-cache");
        response.setHeader("X-Accel-Buffering", "no");
    }

    private void begin(
            HttpServletRequest request,
            HttpServletResponse response,
            Optional<Opened> kept,
            boolean withRefresh,
            RefreshWatch watch)
            throws IOException {
        Outlet outlet = Outlet.open(request, response, PART_BYTES);
        EventStream stream = new EventStream(outlet, senders::execute, open::remove);
        stream.say(kept.map(now -> Events.document("cached", now.file())).orElseGet(Events::sign));
        if (withRefresh) {
            // To be heard, unlike what the clock tells of later: a short refresh may be over by then.
            stream.say(Events.progress(watch.begin(feed.status())));
        } else if (kept.isPresent()) {
            watch.stop();
            stream.end(Events.done());
        }
        open.put(stream, watch);
        if (stream.isOver()) {
            open.remove(stream);
        }
        startClock();
    }

    private synchronized void startClock() {
        if (clock == null) {
            clock = executor.scheduleWithFixedDelay(this::tick, 0, 1, TimeUnit.SECONDS);
        }
    }

    /** A node that stops closes its streams; programs come back to another. */
    @PreDestroy
    synchronized void stop() {
        if (clock != null) {
            clock.cancel(false);
        }
        open.keySet().forEach(EventStream::close);
    }

    private void tick() {
        try {
            if (!open.isEmpty()) {
                FeedStatus status = feed.status();
                open.forEach((stream, watch) -> tell(stream, watch, status));
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The streams could not be told how the feed is", e);
        }
    }

    private void tell(EventStream stream, RefreshWatch watch, FeedStatus status) {
        Optional<News> news = watch.look(status);
        if (news.isPresent()) {
            tell(stream, watch, news.get());
        } else if (stream.isIdle() && stream.silence() > config.signInterval().toNanos()) {
            stream.sayProgress(Events.sign());
        }
    }

    private void tell(EventStream stream, RefreshWatch watch, News news) {
        if (news instanceof News.Progress progress) {
            stream.sayProgress(Events.progress(progress));
            return;
        }
        watch.stop();
        stream.say(news instanceof News.Failed failed ? Events.error(failed.reason()) : updated());
        stream.end(Events.done());
    }

    private Body updated() {
        try {
            Opened now = documents.openNewest().orElseThrow(() -> new FeedUnreadable(null));
            return Events.document("updated", now.file());
        } catch (FeedUnreadable e) {
            LOG.log(Level.WARNING, "The new orders cannot be read", e);
            return Events.error("Error reading cache");
        }
    }
}
