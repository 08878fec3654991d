package commissary.web.feed;

import commissary.feed.Feed;
import commissary.feed.FeedDocument;
import commissary.feed.FeedStatus;
import commissary.feed.FeedUnreadable;
import commissary.shared.Actor;
import commissary.shared.ForContainer;
import commissary.shared.Unavailable;
import commissary.web.download.Body;
import commissary.web.download.FileBody;
import commissary.web.download.Outlet;
import commissary.web.download.Senders;
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
    private final FeedDoorsConfig config;
    private final Senders senders;
    private final ManagedScheduledExecutorService executor;
    private @Nullable ScheduledFuture<?> clock;

    @Inject
    EventStreams(Feed feed, FeedDoorsConfig config, Senders senders, ManagedScheduledExecutorService executor) {
        this.feed = feed;
        this.config = config;
        this.senders = senders;
        this.executor = executor;
    }

    @ForContainer
    @SuppressWarnings("NullAway")
    protected EventStreams() {
        this(null, null, null, null);
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
        boolean isHead = request.getMethod().equals("HEAD");
        FeedStatus before = feed.status();
        Optional<FeedDocument> kept = feed.current();
        if (withRefresh && !isHead) {
            feed.refresh(actor);
        }
        response.setContentType("text/event-stream");
        response.setHeader("Cache-Control", "no-cache");
        response.setHeader("X-Accel-Buffering", "no");
        if (!isHead) {
            Optional<Body> cached = kept.map(document -> Events.document("cached", opened(document)));
            begin(request, response, cached, withRefresh, new RefreshWatch(before, kept.isEmpty()));
        }
    }

    private void begin(
            HttpServletRequest request,
            HttpServletResponse response,
            Optional<Body> cached,
            boolean withRefresh,
            RefreshWatch watch)
            throws IOException {
        Outlet outlet = Outlet.open(request, response, PART_BYTES);
        EventStream stream = new EventStream(outlet, senders::execute, open::remove);
        stream.say(cached.orElseGet(Events::sign));
        if (cached.isPresent() && !withRefresh) {
            watch.stop();
            stream.end(Events.done());
        }
        open.put(stream, watch);
        if (stream.isOver()) {
            open.remove(stream);
        }
        startClock();
    }

    private static Body opened(FeedDocument document) {
        try {
            return FileBody.open(document.json());
        } catch (IOException e) {
            throw new FeedUnreadable(e);
        }
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
            FeedDocument now = feed.current().orElseThrow(() -> new FeedUnreadable(null));
            return Events.document("updated", opened(now));
        } catch (FeedUnreadable e) {
            LOG.log(Level.WARNING, "The new orders cannot be read", e);
            return Events.error("Error reading cache");
        }
    }
}
