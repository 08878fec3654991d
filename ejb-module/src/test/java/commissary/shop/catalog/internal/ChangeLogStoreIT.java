package commissary.shop.catalog.internal;

import static org.assertj.core.api.Assertions.assertThat;

import commissary.platform.persistence.TestDatabase;
import commissary.shop.catalog.CatalogLog.Change;
import commissary.shop.catalog.CatalogLog.Changes;
import commissary.shop.catalog.LogPosition;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** The log of changes as its followers see it. */
class ChangeLogStoreIT {

    private final Jdbi jdbi = TestDatabase.get().jdbi();
    private final ChangeLogStore log = new ChangeLogStore(jdbi);
    private final LogPosition start = log.end();

    @Test
    void whatIsWrittenIsSeenOnceInOrder() {
        long first = jdbi.withHandle(ChangeLogStoreIT::product);
        long second = jdbi.withHandle(ChangeLogStoreIT::product);

        Changes changes = log.after(start, 100).orElseThrow();

        assertThat(changes.changes()).containsExactly(new Change(first, false), new Change(second, false));
        assertThat(log.after(changes.position(), 100).orElseThrow().changes()).isEmpty();
        assertThat(changes.oldest()).isBeforeOrEqualTo(Instant.now());
    }

    @Test
    void aTransactionThatCommitsLateIsNotPassedBy() {
        List<Long> seen = new ArrayList<>();
        try (Handle slow = jdbi.open()) {
            slow.begin();
            long early = product(slow);
            long late = jdbi.withHandle(ChangeLogStoreIT::product);

            Changes before = log.after(start, 100).orElseThrow();
            seen.addAll(ids(before));
            slow.commit();
            Changes after = log.after(before.position(), 100).orElseThrow();
            seen.addAll(ids(after));

            assertThat(seen).as("nor does anybody wait for it").containsExactly(late, early);
            assertThat(log.after(after.position(), 100).orElseThrow().changes()).isEmpty();
        }
    }

    @Test
    void whoeverStartsAtTheEndAndReadsAllMissesNothing() {
        try (Handle slow = jdbi.open()) {
            slow.begin();
            long hidden = product(slow);
            LogPosition end = log.end();
            assertThat(log.of(List.of(hidden))).isEmpty();

            slow.commit();

            assertThat(ids(log.after(end, 100).orElseThrow())).contains(hidden);
        }
    }

    @Test
    void aChangeOfStockIsToldFromOthers() {
        long id = jdbi.withHandle(ChangeLogStoreIT::product);
        LogPosition made = log.after(start, 100).orElseThrow().position();

        set(id, "stock = 4");
        Changes some = log.after(made, 100).orElseThrow();
        set(id, "stock = 0");
        Changes none = log.after(some.position(), 100).orElseThrow();
        set(id, "stock = 0, updated_at = updated_at + interval '1 second'");
        Changes edited = log.after(none.position(), 100).orElseThrow();

        assertThat(some.changes()).containsExactly(new Change(id, true));
        assertThat(none.changes()).containsExactly(new Change(id, false));
        assertThat(edited.changes()).containsExactly(new Change(id, false));
    }

    @Test
    void aLongListIsReadInParts() {
        List<Long> ids = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            ids.add(jdbi.withHandle(ChangeLogStoreIT::product));
        }

        Changes first = log.after(start, 3).orElseThrow();
        long meanwhile = jdbi.withHandle(ChangeLogStoreIT::product);
        Changes rest = log.after(first.position(), 3).orElseThrow();
        Changes last = log.after(rest.position(), 3).orElseThrow();

        assertThat(first.isMoreLeft()).isTrue();
        assertThat(rest.isMoreLeft()).isFalse();
        assertThat(ids(first)).isEqualTo(ids.subList(0, 3));
        assertThat(ids(rest)).isEqualTo(ids.subList(3, 5));
        assertThat(ids(last)).containsExactly(meanwhile);
    }

    @Test
    void whoWasAwayForTooLongIsTold() {
        jdbi.useHandle(ChangeLogStoreIT::product);
        Changes seen = log.after(start, 100).orElseThrow();

        log.forgetBefore(Instant.now().plusSeconds(60));

        assertThat(log.after(start, 100)).isEmpty();
        assertThat(log.after(seen.position(), 100)).isPresent();
        assertThat(log.after(log.end(), 100)).isPresent();
    }

    @Test
    void whoComesFromAnotherDatabaseIsTold() {
        assertThat(log.after(new LogPosition("900000000:900000000:", null), 100))
                .isEmpty();
    }

    private void set(long id, String what) {
        jdbi.useHandle(handle -> handle.execute("update catalog.product set " + what + " where id = ?", id));
    }

    private static List<Long> ids(Changes changes) {
        return changes.changes().stream().map(Change::productId).toList();
    }

    private static long product(Handle handle) {
        return handle.createQuery(
                        """
                        with category as (
                            insert into catalog.category (name, slug) values ('Test', gen_random_uuid()) returning id
                        )
                        insert into catalog.product
                            (sku, name, description, category_id, price_cents, stock, created_at, updated_at)
                        select gen_random_uuid(), 'Thing', '', id, 100, 5, now(), now() from category
                        returning id
                        """)
                .mapTo(Long.class)
                .one();
    }
}
