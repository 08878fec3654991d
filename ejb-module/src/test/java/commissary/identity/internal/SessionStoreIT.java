package commissary.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;

import commissary.identity.internal.tokens.RandomTokens;
import commissary.platform.persistence.TestDatabase;
import commissary.shared.Actor;
import commissary.shared.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SessionStoreIT {

    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
    private static final Instant LATER = NOW.plus(Duration.ofDays(30));

    private final SessionStore store = new SessionStore(TestDatabase.get().jdbi());
    private final long account = IdentityDatabase.newAccount();

    @Test
    void sessionIsHeldByItsAccountUntilItEnds() {
        UUID session = open();

        assertThat(store.holder(session, NOW)).map(Actor::id).contains(account);
        assertThat(store.holder(session, NOW)).map(Actor::roles).hasValueSatisfying(roles -> assertThat(roles)
                .containsExactly(Role.EMPLOYEE));
        assertThat(store.holder(session, LATER)).isEmpty();

        assertThat(store.end(session, account, NOW)).isTrue();
        assertThat(store.end(session, account, NOW)).isFalse();
        assertThat(store.holder(session, NOW)).isEmpty();
    }

    @Test
    void nobodyEndsAnothersSession() {
        UUID session = open();

        assertThat(store.end(session, IdentityDatabase.newAccount(), NOW)).isFalse();
        assertThat(store.holder(session, NOW)).isPresent();
    }

    @Test
    void shutAccountHoldsNoSession() {
        UUID session = open();

        TestDatabase.get()
                .jdbi()
                .useHandle(
                        handle -> handle.execute("update identity.account set active = false where id = ?", account));

        assertThat(store.holder(session, NOW)).isEmpty();
    }

    @Test
    void allSessionsOfAnAccountEndTogetherAndOnlyTheirs() {
        UUID first = open();
        UUID second = open();
        long other = IdentityDatabase.newAccount();
        UUID othersSession = UUID.randomUUID();
        store.insert(othersSession, other, NOW, LATER);

        assertThat(store.endAll(account, NOW)).containsExactlyInAnyOrder(first, second);
        assertThat(store.endAll(account, NOW)).isEmpty();
        assertThat(store.holder(othersSession, NOW)).isPresent();
    }

    @Test
    void tokenIsFoundByItsHashAloneAndTellsWhetherItIsSpent() {
        UUID session = open();
        byte[] hash = token(session);

        assertThat(shown(hash).spentAt()).isNull();
        store.spend(hash, NOW);

        assertThat(shown(hash).spentAt()).isEqualTo(NOW);
        assertThat(shown(hash).sessionId()).isEqualTo(session);
        assertThat(store.lockRefreshToken(RandomTokens.hash("another"))).isEmpty();
    }

    @Test
    void ofManyRefreshesAtOnceOneSpendsTheToken() throws Exception {
        UUID session = open();
        byte[] hash = token(session);
        int many = 8;
        CyclicBarrier start = new CyclicBarrier(many);
        ExecutorService tabs = Executors.newFixedThreadPool(many);

        try {
            Callable<RefreshVerdict> refresh = () -> {
                start.await();
                return IdentityDatabase.inTransaction(jdbi -> {
                    SessionStore mine = new SessionStore(jdbi);
                    RefreshVerdict verdict =
                            RefreshVerdict.on(mine.lockRefreshToken(hash).orElseThrow(), NOW);
                    if (verdict == RefreshVerdict.ROTATE) {
                        mine.spend(hash, NOW);
                    }
                    return verdict;
                });
            };
            List<RefreshVerdict> verdicts =
                    tabs
                            .invokeAll(IntStream.range(0, many)
                                    .mapToObj(i -> refresh)
                                    .toList())
                            .stream()
                            .map(SessionStoreIT::result)
                            .toList();

            assertThat(verdicts).filteredOn(RefreshVerdict.ROTATE::equals).hasSize(1);
            assertThat(verdicts).filteredOn(RefreshVerdict.REUSED::equals).hasSize(many - 1);
        } finally {
            tabs.shutdown();
        }
    }

    @Test
    void whatExpiredLongAgoIsDeletedWithItsTokens() {
        UUID session = UUID.randomUUID();
        Instant longAgo = NOW.minus(Duration.ofDays(100));
        store.insert(session, account, longAgo, longAgo.plusSeconds(1));
        byte[] hash = RandomTokens.hash(RandomTokens.next());
        store.insertRefreshToken(hash, session, longAgo, longAgo.plusSeconds(1));
        UUID live = open();

        store.deleteUntil(NOW.minus(Duration.ofDays(1)));

        assertThat(store.lockRefreshToken(hash)).isEmpty();
        assertThat(store.holder(live, NOW)).isPresent();
    }

    private UUID open() {
        UUID session = UUID.randomUUID();
        store.insert(session, account, NOW, LATER);
        return session;
    }

    private byte[] token(UUID session) {
        byte[] hash = RandomTokens.hash(RandomTokens.next());
        store.insertRefreshToken(hash, session, NOW, LATER);
        return hash;
    }

    private RefreshVerdict.Shown shown(byte[] hash) {
        return store.lockRefreshToken(hash).orElseThrow();
    }

    private static RefreshVerdict result(Future<RefreshVerdict> future) {
        try {
            return future.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }
}
