package commissary.platform.idempotency.internal;

import static org.assertj.core.api.Assertions.assertThat;

import commissary.platform.idempotency.Idempotency.Answer;
import commissary.platform.idempotency.internal.RequestStore.RequestName;
import commissary.platform.idempotency.internal.RequestStore.Turn;
import commissary.platform.persistence.KeptConnection;
import commissary.platform.persistence.Sql;
import commissary.platform.persistence.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Who does the work of a request that comes again, on the real database. */
class RequestStoreIT {

    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
    private static final Duration HOLD = Duration.ofSeconds(20);
    private static final Duration DAY = Duration.ofDays(1);

    private final RequestName name =
            new RequestName(null, 1L, "test", UUID.randomUUID().toString());

    @Test
    void ofManyAtOnceOneDoesTheWork() throws Exception {
        ExecutorService callers = Executors.newFixedThreadPool(20);
        List<Future<Boolean>> claims = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            claims.add(callers.submit(() -> claim(NOW, "body")));
        }

        int winners = 0;
        for (Future<Boolean> claim : claims) {
            winners += claim.get() ? 1 : 0;
        }
        callers.shutdown();

        assertThat(winners).isEqualTo(1);
    }

    @Test
    void whoSeemsToBeDeadIsFollowed() {
        assertThat(claim(NOW, "body")).isTrue();

        assertThat(claim(NOW.plus(HOLD), "body")).isFalse();
        assertThat(claim(NOW.plus(HOLD).plusMillis(1), "other body")).isFalse();
        assertThat(claim(NOW.plus(HOLD).plusMillis(1), "body")).isTrue();
    }

    @Test
    void anAnswerStandsForADay() {
        UUID holder = UUID.randomUUID();
        asNobody(store -> store.claim(name, "body", holder, turn(NOW)));
        asNobody(store -> {
            store.keep(name, holder, new Answer(200, "{}"));
            return null;
        });

        assertThat(claim(NOW.plus(DAY), "body")).isFalse();
        assertThat(asNobody(store -> store.find(name)).orElseThrow().answer()).isEqualTo(new Answer(200, "{}"));
        assertThat(claim(NOW.plus(DAY).plusMillis(1), "another body")).isTrue();
        assertThat(asNobody(store -> store.find(name)).orElseThrow().answer()).isNull();
    }

    @Test
    void whoWasFollowedKeepsNothing() {
        UUID first = UUID.randomUUID();
        asNobody(store -> store.claim(name, "body", first, turn(NOW)));
        claim(NOW.plus(HOLD).plusMillis(1), "body");

        asNobody(store -> {
            store.keep(name, first, new Answer(200, "{}"));
            store.letGo(name, first);
            return null;
        });

        assertThat(asNobody(store -> store.find(name)).orElseThrow().answer()).isNull();
    }

    @Test
    void whatIsLetGoMayBeTriedAnew() {
        UUID holder = UUID.randomUUID();
        asNobody(store -> store.claim(name, "body", holder, turn(NOW)));

        asNobody(store -> {
            store.letGo(name, holder);
            return null;
        });

        assertThat(claim(NOW, "another body")).isTrue();
    }

    private boolean claim(Instant now, String body) {
        return asNobody(store -> store.claim(name, body, UUID.randomUUID(), turn(now)));
    }

    private static Turn turn(Instant now) {
        return new Turn(now, now.plus(HOLD), now.minus(DAY));
    }

    private static <T> T asNobody(Function<RequestStore, T> work) {
        return TestDatabase.get()
                .jdbi()
                .inTransaction(
                        handle -> work.apply(new RequestStore(Sql.over(new KeptConnection(handle.getConnection())))));
    }
}
