package commissary.feed.internal.sync;

import commissary.feed.SyncStep;
import commissary.feed.internal.source.SourceProgress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** Writes progress down: at the beginning of each step, and now and then within one. */
final class LoggedProgress implements SourceProgress {

    private static final Duration PAUSE = Duration.ofMillis(500);

    /** Where in the whole each step begins and ends. */
    private static final Map<SyncStep, Span> SPANS = new EnumMap<>(Map.of(
            SyncStep.CONNECT, new Span(0, 2),
            SyncStep.DOWNLOAD, new Span(2, 50),
            SyncStep.LOAD, new Span(50, 80),
            SyncStep.DIFF, new Span(80, 90),
            SyncStep.SNAPSHOT, new Span(90, 100)));

    /** In per cent. */
    private record Span(int begin, int end) {

        int at(double fraction) {
            return begin + (int) ((end - begin) * Math.max(0, Math.min(1, fraction)));
        }
    }

    private final SyncLog log;
    private final long syncId;
    private final Clock clock;
    private SyncStep last = SyncStep.CONNECT;
    private Instant next = Instant.MIN;

    LoggedProgress(SyncLog log, long syncId, Clock clock) {
        this.log = log;
        this.syncId = syncId;
        this.clock = clock;
    }

    @Override
    public void at(SyncStep step, double fraction) {
        Instant now = clock.instant();
        if (step == last && now.isBefore(next)) {
            return;
        }
        last = step;
        next = now.plus(PAUSE);
        log.progress(
                syncId,
                step,
                Objects.requireNonNull(SPANS.get(step), "every step has its span")
                        .at(fraction));
    }
}
