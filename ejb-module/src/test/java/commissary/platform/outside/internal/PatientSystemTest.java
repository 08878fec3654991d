package commissary.platform.outside.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import commissary.platform.outside.AttemptFailed;
import commissary.platform.outside.Manner;
import commissary.platform.outside.NotAsked;
import commissary.platform.outside.OutsideSystem;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PatientSystemTest {

    private final RecordedSystems systems = new RecordedSystems(Duration.ofMillis(1));
    private final OutsideSystem system =
            systems.open(new Manner("post-office", "The post office", Duration.ofSeconds(1), Duration.ofMinutes(1)));
    private final AtomicInteger sent = new AtomicInteger();

    @Test
    void whatMayHaveArrivedIsNotSentAgainUnlessItIsRepeatable() {
        assertThatThrownBy(() -> system.ask(false, Duration.ofMinutes(1), () -> fail(true, Duration.ZERO)))
                .isInstanceOf(AttemptFailed.class);

        assertThat(sent).hasValue(1);
    }

    @Test
    void whatReachedNobodyIsSentAgain() {
        assertThatThrownBy(() -> system.ask(false, Duration.ofMinutes(1), () -> fail(false, Duration.ZERO)))
                .isInstanceOf(AttemptFailed.class);

        assertThat(sent).hasValue(3);
        assertThat(systems.outcomes()).containsExactly("busy", "busy", "busy");
    }

    @Test
    void aWishForMoreTimeThanThereIsEndsTheAsking() {
        Duration left = Duration.ofMillis(100);

        assertThatThrownBy(() -> system.ask(true, left, () -> fail(true, Duration.ofMinutes(5))))
                .isInstanceOf(AttemptFailed.class);
        assertThatThrownBy(() -> system.ask(true, left, () -> fail(true, Duration.ZERO)))
                .isInstanceOf(NotAsked.class)
                .hasMessageContaining("left alone until");

        assertThat(sent).hasValue(1);
        assertThat(systems.outcomes()).containsExactly("busy", "refused");
    }

    @Test
    void anAnswerThatIsOfNoUseIsThrownAsItIsAndNotAskedForAgain() {
        assertThatThrownBy(() -> system.ask(() -> {
                    sent.incrementAndGet();
                    throw new IOException("nonsense");
                }))
                .isInstanceOf(IOException.class)
                .hasMessage("nonsense");

        assertThat(sent).hasValue(1);
        assertThat(systems.outcomes()).containsExactly("failed");
    }

    @Test
    void anInterruptedWaitStaysInterrupted() {
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> system.ask(() -> fail(true, Duration.ZERO))).isInstanceOf(NotAsked.class);

        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void punctualPausesAreExactAndTwiceAsLong() {
        OutsideSystem punctual = new PatientSystem(
                new Manner("post-office", "The post office", Duration.ofMillis(200), Duration.ofMinutes(1)).punctual(),
                new RecordedSystems.Silent(),
                Clock.systemUTC());
        List<Long> at = new ArrayList<>();

        assertThatThrownBy(() -> punctual.ask(() -> {
                    at.add(System.nanoTime());
                    return fail(true, Duration.ZERO);
                }))
                .isInstanceOf(AttemptFailed.class);

        assertThat(Duration.ofNanos(at.get(1) - at.get(0))).isGreaterThanOrEqualTo(Duration.ofMillis(200));
        assertThat(Duration.ofNanos(at.get(2) - at.get(1))).isGreaterThanOrEqualTo(Duration.ofMillis(400));
    }

    @Test
    void aSystemWithoutABreakerIsAlwaysAsked() {
        OutsideSystem always = systems.open(new Manner("toy", "The toy", Duration.ofSeconds(1), Duration.ZERO));

        for (int i = 0; i < 10; i++) {
            assertThatThrownBy(() -> always.ask(() -> fail(true, Duration.ZERO)))
                    .isInstanceOf(AttemptFailed.class);
        }

        assertThat(sent).hasValue(30);
    }

    private String fail(boolean wasSent, Duration pause) {
        sent.incrementAndGet();
        throw new AttemptFailed("It is busy", "busy", wasSent, pause, null);
    }
}
