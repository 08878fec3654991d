package commissary.web.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import commissary.feed.Feed;
import commissary.feed.FeedDocument;
import commissary.feed.FeedState;
import commissary.feed.FeedStatus;
import commissary.feed.Refresh;
import commissary.feed.RefreshOutcome;
import commissary.shared.Actor;
import commissary.shared.Unavailable;
import commissary.web.feed.KeptDocuments.Refreshed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptDocumentsTest {

    private static final FetchQuery WITH_REFRESH = FetchQuery.of("refresh=true");

    @TempDir
    Path folder = Path.of("given by JUnit");

    private QuickFeed feed = new QuickFeed();
    private KeptDocuments documents = new KeptDocuments(feed);

    @BeforeEach
    void nothingIsKept() {
        feed = new QuickFeed();
        documents = new KeptDocuments(feed);
    }

    @Test
    void whoAsksForARefreshGetsWhatWasKeptBeforeEvenIfTheRefreshIsOverAtOnce() throws IOException {
        feed.refresh(Actor.system());

        Refreshed answer = documents.openAndRefresh(WITH_REFRESH, Actor.system());

        assertThat(answer.kept().document().version()).isEqualTo(1);
        assertThat(new String(answer.kept().file().peek(0, 9), StandardCharsets.UTF_8))
                .isEqualTo("version 1");
        assertThat(answer.outcome()).isEqualTo(RefreshOutcome.TRIGGERED);
        assertThat(feed.current()).map(FeedDocument::version).contains(2L);
        answer.kept().file().close();
    }

    @Test
    void whoFindsNothingHasAskedForARefreshAllTheSame() {
        assertThatThrownBy(() -> documents.openAndRefresh(WITH_REFRESH, Actor.system()))
                .isInstanceOf(Unavailable.class);

        assertThat(feed.current()).isPresent();
    }

    @Test
    void theNewestIsOpenedOnceThereIsOne() throws IOException {
        assertThat(documents.openNewest()).isEmpty();

        feed.refresh(Actor.system());

        KeptDocuments.Opened newest = documents.openNewest().orElseThrow();
        assertThat(newest.document().version()).isEqualTo(1);
        newest.file().close();
    }

    /** A feed whose syncs take no time; what it served before is deleted. */
    private final class QuickFeed implements Feed {

        private long version;

        @Override
        public FeedStatus status() {
            return new FeedStatus(FeedState.READY, version, 1, null, 1, null, null, null, null, version);
        }

        @Override
        public Optional<FeedDocument> current() {
            return version == 0
                    ? Optional.empty()
                    : Optional.of(new FeedDocument(
                            file(version), null, "v" + version, version, 1, Instant.EPOCH, List.of("id")));
        }

        @Override
        public FeedDocument asOf(long wanted) {
            throw new AssertionError("Nobody asks for a version here");
        }

        @Override
        public FeedDocument changesSince(long wanted) {
            throw new AssertionError("Nobody asks for changes here");
        }

        @Override
        public Refresh refresh(Actor actor) {
            version++;
            try {
                Files.writeString(file(version), "version " + version);
                Files.deleteIfExists(file(version - 1));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return new Refresh(RefreshOutcome.TRIGGERED, version);
        }

        private Path file(long number) {
            return folder.resolve("v" + number + ".json");
        }
    }
}
