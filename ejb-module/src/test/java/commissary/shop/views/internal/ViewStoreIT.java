package commissary.shop.views.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import commissary.platform.persistence.TestDatabase;
import commissary.shop.views.ProductViewed;
import commissary.shop.views.ViewHistory.Looks;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Looks at products in the real database, past its policies where a test does not say otherwise. */
class ViewStoreIT {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00.123456Z");
    private static final AtomicLong NUMBERS = new AtomicLong(1_000_000);

    private final TestDatabase database = TestDatabase.get();
    private final Jdbi jobs = database.jobs();
    private final ViewStore store = new ViewStore(jobs);
    private final long user = NUMBERS.incrementAndGet();
    private final long product = NUMBERS.incrementAndGet();

    @BeforeEach
    void empty() {
        database.owner().useHandle(handle -> handle.execute("truncate views.product_view"));
    }

    @Test
    void aBatchThatComesAgainIsWrittenOnce() {
        List<ProductViewed> batch = List.of(look(NOON, user), look(NOON, user), look(NOON, null));

        store.insert(batch);
        store.insert(batch);

        assertThat(count()).isEqualTo(3);
    }

    @Test
    void looksAreTakenTogetherByDay() {
        Instant later = NOON.plusSeconds(60);
        Instant nextDay = NOON.plusSeconds(86_400);
        store.insert(List.of(look(NOON, user), look(later, user), look(nextDay, user), look(nextDay, null)));

        List<Looks> all = store.between(0, store.lastUser(), Instant.EPOCH);

        assertThat(all).containsExactly(new Looks(user, product, 2, nextDay));
        assertThat(store.of(user, 10)).isEqualTo(all);
        assertThat(store.of(user + 1, 10)).isEmpty();
    }

    @Test
    void whatIsOldIsForgotten() {
        store.insert(List.of(look(NOON, user), look(NOON.plusSeconds(1), user)));

        store.forgetBefore(NOON.plusSeconds(1));

        assertThat(count()).isEqualTo(1);
    }

    @Test
    void everybodySeesHisOwnLooksOnlyAndWritesNone() {
        store.insert(List.of(look(NOON, user), look(NOON, user + 1), look(NOON, null)));
        String sql = "select count(*) from views.product_view";

        long seen = database.asUser(
                user, handle -> handle.createQuery(sql).mapTo(Long.class).one());

        assertThat(seen).isEqualTo(1);
        ViewStore asApplication = new ViewStore(database.jdbi());
        assertThatThrownBy(() -> asApplication.insert(List.of(look(NOON, user))))
                .hasMessageContaining("row-level security");
    }

    private ProductViewed look(Instant at, @Nullable Long who) {
        return new ProductViewed(UUID.randomUUID(), at, who, product);
    }

    private long count() {
        return jobs.withHandle(handle -> handle.createQuery("select count(*) from views.product_view")
                .mapTo(Long.class)
                .one());
    }
}
