package commissary.shop.promotions.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import commissary.identity.internal.IdentityDatabase;
import commissary.platform.persistence.TestDatabase;
import commissary.shared.Conflict;
import commissary.shared.PageRequest;
import commissary.shop.promotions.PromotionFacts;
import commissary.shop.promotions.PromotionKind;
import commissary.shop.promotions.PromotionView;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Promotions and their uses, on the real database. */
class PromotionUsesIT {

    private static final AtomicLong ORDERS = new AtomicLong(System.nanoTime());
    private static final int RIVALS = 20;

    private final PromotionStore store = new PromotionStore(TestDatabase.get().jdbi());
    private final UseStore uses = new UseStore(TestDatabase.get().jdbi());

    @Test
    void theLastUseIsGivenOnce() throws Exception {
        long promotion = promotion(null, 3);

        long given = race(LongStream.range(0, RIVALS).boxed().toList(), promotion);

        assertThat(given).isEqualTo(3);
        assertThat(store.find(promotion).orElseThrow().used()).isEqualTo(3);
    }

    @Test
    void onePersonUsesItNoMoreOftenThanOneMayHoweverMuchHeHurries() throws Exception {
        long promotion = promotion(2, null);

        long given = race(List.of(7L, 7L, 7L, 7L, 7L, 7L, 7L, 7L, 7L, 7L, 8L), promotion);

        assertThat(given).isEqualTo(3);
        assertThat(uses.used(7, List.of(promotion))).containsEntry(promotion, new Promotion.Used(2, 3));
    }

    @Test
    void allPromotionsOfAnOrderAreUsedOrNone() {
        long free = promotion(null, null);
        long usedUp = promotion(null, 1);
        use(order(), 1, List.of(usedUp));
        long order = order();

        assertThatThrownBy(() -> use(order, 2, List.of(free, usedUp)))
                .isInstanceOf(Conflict.class)
                .extracting(failure -> ((Conflict) failure).code().value())
                .isEqualTo("PROMOTION_USED_UP");

        assertThat(uses.used(2, List.of(free))).isEmpty();
    }

    @Test
    void whatAnOrderGivesBackCanBeUsedAgain() {
        long promotion = promotion(1, 1);
        long order = order();
        use(order, 1, List.of(promotion));

        new UseService(uses, Clock.systemUTC()).giveBack(order);
        use(order(), 1, List.of(promotion));

        assertThat(store.find(promotion).orElseThrow().used()).isEqualTo(1);
    }

    @Test
    void aCodeIsTakenInAnyCapitals() {
        String code = "C" + UUID.randomUUID().toString().substring(0, 8);
        store.insert(facts(code, null, null));

        assertThatThrownBy(() -> store.insert(facts(code.toUpperCase(java.util.Locale.ROOT), null, null)))
                .isInstanceOf(Conflict.class)
                .extracting(failure -> ((Conflict) failure).code().value())
                .isEqualTo("PROMOTION_CODE_TAKEN");
    }

    @Test
    void whatIsWrittenIsRead() {
        PromotionFacts facts = new PromotionFacts(
                "Two for one",
                null,
                PromotionKind.BUY_X_GET_Y,
                new BigDecimal("50.00"),
                null,
                1,
                1,
                new BigDecimal("12.50"),
                PromotionFixtures.NOON,
                PromotionFixtures.NOON.plusSeconds(1),
                2,
                100,
                List.of(5L, 4L),
                List.of(9L),
                false,
                true);

        long id = store.insert(facts);

        PromotionView expected = new PromotionView(
                id,
                "Two for one",
                null,
                PromotionKind.BUY_X_GET_Y,
                new BigDecimal("50.00"),
                null,
                1,
                1,
                new BigDecimal("12.50"),
                PromotionFixtures.NOON,
                PromotionFixtures.NOON.plusSeconds(1),
                2,
                100,
                0,
                List.of(4L, 5L),
                List.of(9L),
                false,
                true);
        assertThat(store.find(id)).contains(expected);
        assertThat(store.active()).contains(expected);
        assertThat(store.page(new PageRequest(1, 1)).items()).containsExactly(expected);
    }

    @Test
    void onlyOneThatWasNeverUsedCanBeRemoved() {
        long unused = promotion(null, null);
        long used = promotion(null, null);
        use(order(), 1, List.of(used));

        assertThat(store.deleteUnused(unused)).isTrue();
        assertThat(store.deleteUnused(used)).isFalse();
        assertThat(store.find(used)).isPresent();
    }

    /** Each account orders at the same time as the others; returns how many got the promotion. */
    private static long race(List<Long> accounts, long promotion) throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(RIVALS);
        try {
            List<Future<Boolean>> results = new ArrayList<>();
            for (long account : accounts) {
                results.add(threads.submit(() -> tryToUse(account, promotion)));
            }
            long given = 0;
            for (Future<Boolean> result : results) {
                given += result.get() ? 1 : 0;
            }
            return given;
        } finally {
            threads.shutdown();
        }
    }

    private static boolean tryToUse(long account, long promotion) {
        try {
            use(order(), account, List.of(promotion));
            return true;
        } catch (Conflict usedUp) {
            return false;
        }
    }

    /** In a transaction that is rolled back if it fails, as an order's is. */
    private static void use(long order, long account, List<Long> promotions) {
        IdentityDatabase.inTransaction(jdbi -> {
            new UseService(new UseStore(jdbi), Clock.systemUTC()).use(order, account, promotions);
            return true;
        });
    }

    private static long order() {
        return ORDERS.incrementAndGet();
    }

    private long promotion(@Nullable Integer byPerson, @Nullable Integer byAll) {
        return store.insert(facts(null, byPerson, byAll));
    }

    private static PromotionFacts facts(@Nullable String code, @Nullable Integer byPerson, @Nullable Integer byAll) {
        return new PromotionFacts(
                "Ten off",
                code,
                PromotionKind.PERCENT,
                BigDecimal.TEN,
                null,
                null,
                null,
                null,
                null,
                null,
                byPerson,
                byAll,
                List.of(),
                List.of(),
                true,
                true);
    }
}
