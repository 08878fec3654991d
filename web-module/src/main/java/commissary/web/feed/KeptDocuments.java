package commissary.web.feed;

import commissary.feed.Feed;
import commissary.feed.FeedDocument;
import commissary.feed.FeedState;
import commissary.feed.FeedUnreadable;
import commissary.feed.Refresh;
import commissary.feed.RefreshOutcome;
import commissary.shared.Actor;
import commissary.shared.Unavailable;
import commissary.web.download.FileBody;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Finds the document that is wanted, and opens it. */
@Dependent
class KeptDocuments {

    private static final Duration PAUSE = Duration.ofSeconds(10);

    private final Feed feed;

    @Inject
    KeptDocuments(Feed feed) {
        this.feed = feed;
    }

    /** A document of which a file is open, so that it stays whole even if it is deleted meanwhile. */
    record Opened(FeedDocument document, FileBody file, boolean isGzip) {}

    /**
     * The document that a query wants.
     *
     * @param takesGzip whether it may be the compressed file
     * @throws FeedUnreadable if its file cannot be opened
     * @throws Unavailable if nothing was mirrored yet
     */
    Opened open(FetchQuery query, boolean takesGzip) {
        return open(() -> find(query), takesGzip);
    }

    /**
     * All orders of the newest version; empty while nothing was mirrored.
     *
     * @throws FeedUnreadable if its file cannot be opened
     */
    Optional<Opened> openNewest() {
        return feed.current().map(any -> open(this::newest, false));
    }

    /** A document as it was when a refresh was asked for, and what came of asking. */
    record Refreshed(Opened kept, RefreshOutcome outcome) {}

    /**
     * The document that a query wants, and a refresh. The document is opened first: a sync of few orders may be over
     * before whoever asked for it goes on. Where there is no document the refresh is asked for all the same.
     *
     * @throws FeedUnreadable if its file cannot be opened
     * @throws Unavailable if nothing was mirrored yet
     */
    Refreshed openAndRefresh(FetchQuery query, Actor actor) throws IOException {
        Opened kept;
        try {
            kept = open(query, false);
        } catch (RuntimeException e) {
            feed.refresh(actor);
            throw e;
        }
        return new Refreshed(kept, refresh(actor, Optional.of(kept)).outcome());
    }

    /** Asks for a refresh; if that fails, what was opened for the same answer is closed. */
    Refresh refresh(Actor actor, Optional<Opened> kept) throws IOException {
        try {
            return feed.refresh(actor);
        } catch (RuntimeException e) {
            if (kept.isPresent()) {
                kept.get().file().close();
            }
            throw e;
        }
    }

    private static Opened open(Supplier<FeedDocument> wanted, boolean takesGzip) {
        FeedDocument document = wanted.get();
        try {
            return open(document, takesGzip);
        } catch (IOException e) {
            FeedDocument now = wanted.get();
            if (now.equals(document)) {
                throw new FeedUnreadable(e);
            }
            // It was replaced between the two steps.
            return openNow(now, takesGzip);
        }
    }

    private static Opened openNow(FeedDocument document, boolean takesGzip) {
        try {
            return open(document, takesGzip);
        } catch (IOException e) {
            throw new FeedUnreadable(e);
        }
    }

    private static Opened open(FeedDocument document, boolean takesGzip) throws IOException {
        @Nullable Path gzip = takesGzip ? document.gzip() : null;
        return new Opened(document, FileBody.open(gzip == null ? document.json() : gzip), gzip != null);
    }

    private FeedDocument find(FetchQuery query) {
        boolean isOfThePast = query.since().isPresent() || query.asOf().isPresent();
        if (isOfThePast && feed.status().state() == FeedState.EMPTY) {
            throw nothingYet();
        } else if (query.since().isPresent()) {
            return feed.changesSince(query.since().getAsLong());
        } else if (query.asOf().isPresent()) {
            return feed.asOf(query.asOf().getAsLong());
        }
        return newest();
    }

    private FeedDocument newest() {
        return feed.current().orElseThrow(KeptDocuments::nothingYet);
    }

    private static Unavailable nothingYet() {
        return new Unavailable("FEED_EMPTY", "No cached data", PAUSE, null);
    }
}
