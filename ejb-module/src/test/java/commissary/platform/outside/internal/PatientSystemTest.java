package commissary.platform.outside.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import commissary.platform.outside.AttemptFailed;
import commissary.platform.outside.Manner;
import commissary.platform.outside.NotAsked;
import commissary.platform.outside.OutsideSystem;
import java.io.IOException;
import java.time.Duration;
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

    private String fail(boolean wasSent, Duration pause) {
        sent.incrementAndGet();
        throw new AttemptFailed("It is busy", "busy", wasSent, pause, null);
    }
}
