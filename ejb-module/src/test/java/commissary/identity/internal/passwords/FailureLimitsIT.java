package commissary.identity.internal.passwords;

import static org.assertj.core.api.Assertions.assertThat;

import commissary.platform.config.GivenSettings;
import commissary.platform.persistence.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FailureLimitsIT {

    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
    private static final Duration WINDOW = Duration.ofMinutes(15);

    private final FailureLimits limits = new FailureLimits(
            new FailureStore(TestDatabase.get().jdbi()), new PasswordConfig(new GivenSettings(Map.of())));
    private final String email = UUID.randomUUID() + "@example.org";
    private final String address = UUID.randomUUID().toString();

    @Test
    void fifthFailureOfAnAccountMakesItWaitUntilTheFirstIsForgotten() {
        for (int i = 0; i < 5; i++) {
            assertThat(limits.pauseOfAccount(email, NOW)).isEmpty();
            limits.failed(email, NOW.plusSeconds(i));
        }

        Instant later = NOW.plusSeconds(60);
        assertThat(limits.pauseOfAccount(email, later)).contains(WINDOW.minusSeconds(60));
        assertThat(limits.pauseOfAccount(email, NOW.plus(WINDOW).minusMillis(1)))
                .isPresent();
        assertThat(limits.pauseOfAccount(email, NOW.plus(WINDOW))).isEmpty();
        assertThat(limits.pauseOfAccount("another-" + email, later)).isEmpty();
    }

    @Test
    void addressMayFailTwentyTimesOverAllAccounts() {
        for (int i = 0; i < 20; i++) {
            assertThat(limits.pauseOfAddress(address, NOW)).isEmpty();
            limits.failedFrom(address, NOW);
        }

        assertThat(limits.pauseOfAddress(address, NOW)).contains(WINDOW);
    }

    @Test
    void successForgivesTheAccountAndNotTheAddress() {
        for (int i = 0; i < 20; i++) {
            limits.failed(email, NOW);
            limits.failedFrom(address, NOW);
        }

        limits.succeeded(email);

        assertThat(limits.pauseOfAccount(email, NOW)).isEmpty();
        assertThat(limits.pauseOfAddress(address, NOW)).isPresent();
    }

    @Test
    void whatNoLongerCountsIsDeleted() {
        limits.failed(email, NOW.minus(WINDOW));
        limits.failed(email, NOW);

        assertThat(limits.forgetOld(NOW)).isPositive();
        assertThat(limits.forgetOld(NOW)).isZero();
    }

    @Test
    void nobodysNameIsWrittenDown() {
        limits.failed(email, NOW);

        long named = TestDatabase.get().owner().withHandle(handle -> handle.createQuery(
                        "select count(*) from identity.sign_in_failure where subject like '%example%'")
                .mapTo(Long.class)
                .one());
        assertThat(named).isZero();
    }
}
