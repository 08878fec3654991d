package commissary.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import commissary.shared.Actor;
import commissary.shared.Role;
import commissary.shared.Scope;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RateLimitsTest {

    private static final Credential ANN = new Credential(
            Credential.Kind.BEARER, Actor.user(1, "ann@example.org", Set.of(Role.EMPLOYEE)), UUID.randomUUID());
    private static final Credential KEY =
            new Credential(Credential.Kind.API_KEY, Actor.apiKey(1, "feed", Set.of(Scope.FEED_READ)), null);

    private final RateLimits limits = EdgeFixture.rateLimits(Map.of(
            "commissary.web.limit-per-address", "3",
            "commissary.web.limit-per-user", "2",
            "commissary.web.limit-per-key", "1",
            "commissary.web.limit-registrations-per-address", "1"));

    @Test
    void addressIsRefusedOnceItsBucketIsEmpty() {
        for (int left = 2; left >= 0; left--) {
            RateLimits.Verdict verdict = limits.take(null, "a").orElseThrow();
            assertThat(verdict.allowed()).isTrue();
            assertThat(verdict.limit()).isEqualTo(3);
            assertThat(verdict.remaining()).isEqualTo(left);
        }

        RateLimits.Verdict refused = limits.take(null, "a").orElseThrow();

        assertThat(refused.allowed()).isFalse();
        assertThat(refused.retrySeconds()).isBetween(1L, 20L);
        assertThat(refused.resetSeconds()).isBetween(40L, 60L);
        assertThat(limits.take(null, "b").orElseThrow().allowed()).isTrue();
    }

    @Test
    void whoIsKnownIsCountedByHimselfWhereverHeIs() {
        assertThat(limits.take(ANN, "a").orElseThrow().allowed()).isTrue();
        assertThat(limits.take(ANN, "b").orElseThrow().allowed()).isTrue();
        assertThat(limits.take(ANN, "c").orElseThrow().allowed()).isFalse();
        assertThat(limits.take(null, "c").orElseThrow().allowed()).isTrue();
    }

    @Test
    void keyIsNotTheUserOfTheSameNumber() {
        assertThat(limits.take(KEY, "a").orElseThrow().allowed()).isTrue();
        assertThat(limits.take(KEY, "a").orElseThrow().allowed()).isFalse();
        assertThat(limits.take(ANN, "a").orElseThrow().allowed()).isTrue();
    }

    @Test
    void accountsAreOpenedMoreSeldom() {
        assertThat(limits.takeRegistration("a").orElseThrow().allowed()).isTrue();
        assertThat(limits.takeRegistration("a").orElseThrow().allowed()).isFalse();
    }

    @Test
    void noLimitMeansNoCount() {
        RateLimits open = EdgeFixture.rateLimits(Map.of("commissary.web.limit-per-address", "0"));

        assertThat(open.take(null, "a")).isEmpty();
    }
}
