package commissary.feed.internal;

import commissary.feed.Feed;
import commissary.feed.FeedDocument;
import commissary.feed.FeedStatus;
import commissary.feed.Refresh;
import commissary.feed.internal.snapshot.Answers;
import commissary.feed.internal.snapshot.SnapshotKeeper;
import commissary.feed.internal.sync.SyncStarter;
import commissary.shared.Actor;
import commissary.shared.ForContainer;
import commissary.shared.Forbidden;
import commissary.shared.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** The reader's side of the feed. Begins no transaction: what it serves are files. */
@ApplicationScoped
class FeedService implements Feed {

    private final FeedWatch watch;
    private final SnapshotKeeper snapshots;
    private final Answers answers;
    private final SyncStarter starter;

    @Inject
    FeedService(FeedWatch watch, SnapshotKeeper snapshots, Answers answers, SyncStarter starter) {
        this.watch = watch;
        this.snapshots = snapshots;
        this.answers = answers;
        this.starter = starter;
    }

    @ForContainer
    @SuppressWarnings("NullAway")
    protected FeedService() {
        this(null, null, null, null);
    }

    @Override
    public FeedStatus status() {
        return watch.status();
    }

    @Override
    public Optional<FeedDocument> current() {
        return snapshots.current();
    }

    @Override
    public FeedDocument asOf(long version) {
        return answers.asOf(version);
    }

    @Override
    public FeedDocument changesSince(long version) {
        return answers.changesSince(version);
    }

    @Override
    public Refresh refresh(Actor actor) {
        if (!actor.isAdmin() && !actor.scopes().contains(Scope.FEED_REFRESH)) {
            throw new Forbidden("This call needs the scope " + Scope.FEED_REFRESH);
        }
        Refresh refresh = starter.start(actor, null);
        watch.look();
        return refresh;
    }
}
