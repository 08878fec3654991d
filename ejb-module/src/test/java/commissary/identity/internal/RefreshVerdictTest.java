package commissary.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RefreshVerdictTest {

    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(60);
    private static final Instant EARLIER = NOW.minusSeconds(60);

    @Test
    void unspentTokenIsRotated() {
        assertThat(RefreshVerdict.on(token(LATER, null, null, true), NOW)).isEqualTo(RefreshVerdict.ROTATE);
    }

    @Test
    void spentTokenIsReusedWhateverElseHolds() {
        assertThat(RefreshVerdict.on(token(LATER, EARLIER, null, true), NOW)).isEqualTo(RefreshVerdict.REUSED);
        assertThat(RefreshVerdict.on(token(EARLIER, EARLIER, null, true), NOW)).isEqualTo(RefreshVerdict.REUSED);
        assertThat(RefreshVerdict.on(token(LATER, EARLIER, EARLIER, false), NOW))
                .isEqualTo(RefreshVerdict.REUSED);
    }

    @Test
    void tokenIsRefusedFromItsLastInstantOn() {
        assertThat(RefreshVerdict.on(token(NOW, null, null, true), NOW)).isEqualTo(RefreshVerdict.REFUSED);
    }

    @Test
    void tokenOfAnEndedSessionIsRefused() {
        assertThat(RefreshVerdict.on(token(LATER, null, EARLIER, true), NOW)).isEqualTo(RefreshVerdict.REFUSED);
    }

    @Test
    void tokenOfAShutAccountIsRefused() {
        assertThat(RefreshVerdict.on(token(LATER, null, null, false), NOW)).isEqualTo(RefreshVerdict.REFUSED);
    }

    private static RefreshVerdict.Shown token(
            Instant expiresAt, @Nullable Instant spentAt, @Nullable Instant endedAt, boolean active) {
        return new RefreshVerdict.Shown(UUID.randomUUID(), 1, expiresAt, spentAt, endedAt, active);
    }
}
