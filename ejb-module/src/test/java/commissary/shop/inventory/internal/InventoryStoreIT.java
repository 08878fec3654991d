package commissary.shop.inventory.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import commissary.identity.internal.IdentityDatabase;
import commissary.shared.Actor;
import commissary.shared.Conflict;
import commissary.shared.Role;
import commissary.shop.catalog.OutOfStock;
import commissary.shop.catalog.ProductQuantity;
import commissary.shop.inventory.InventoryChange;
import commissary.shop.inventory.InventoryLine;
import commissary.shop.inventory.LedgerRow;
import commissary.shop.inventory.Sales.Sold;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Reservations, the ledger and the daily sales on the real database. */
class InventoryStoreIT extends InventoryInDatabase {

    private static final AtomicLong ORDERS = new AtomicLong(System.nanoTime() / 1000);
    private static final int AT_ONCE = 16;

    private final long order = ORDERS.incrementAndGet();

    @Test
    void whatAnOrderTookIsSoldOnceAndReturnedOnce() {
        long id = product(10);

        reserve(id, 3);
        assertThat(line(id))
                .extracting(InventoryLine::stock, InventoryLine::reserved)
                .containsExactly(7, 3);
        twice(inventory -> inventory.sell(order));
        assertThat(line(id))
                .extracting(InventoryLine::stock, InventoryLine::reserved)
                .containsExactly(7, 0);
        twice(inventory -> inventory.release(order));
        twice(inventory -> inventory.returned(order));

        assertThat(ledger(id))
                .extracting(LedgerRow::kind, LedgerRow::delta, LedgerRow::stockAfter)
                .containsExactly(tuple("RETURNED", 3, 10), tuple("RESERVED", -3, 7), tuple("OPENING", 10, 10));
        assertThat(ledger(id).get(0).orderId()).isEqualTo(order);
    }

    @Test
    void whatCameToNothingIsReleasedOnceAndNeverSold() {
        long id = product(10);
        reserve(id, 3);

        twice(inventory -> inventory.release(order));
        twice(inventory -> inventory.sell(order));
        twice(inventory -> inventory.returned(order));

        assertThat(line(id))
                .extracting(InventoryLine::stock, InventoryLine::reserved)
                .containsExactly(10, 0);
        assertThat(ledger(id)).extracting(LedgerRow::kind).containsExactly("RELEASED", "RESERVED", "OPENING");
    }

    @Test
    void anOrderTakesAllOrNothing() {
        long some = product(10);
        long little = product(1);

        assertThatThrownBy(() -> inTransaction(inventory -> inventory.reserve(
                        Actor.system(), order, List.of(new ProductQuantity(some, 2), new ProductQuantity(little, 2)))))
                .isInstanceOf(OutOfStock.class);

        assertThat(line(some))
                .extracting(InventoryLine::stock, InventoryLine::reserved)
                .containsExactly(10, 0);
        assertThat(ledger(some)).hasSize(1);
    }

    @Test
    void soldOrReleasedButNeverBothHoweverManyAskAtOnce() throws Exception {
        long id = product(10);
        reserve(id, 4);

        atOnce(i -> inTransaction(inventory -> {
            if (i % 2 == 0) {
                inventory.sell(order);
            } else {
                inventory.release(order);
            }
        }));

        InventoryLine after = line(id);
        assertThat(after.reserved()).isZero();
        assertThat(after.stock()).isIn(6, 10);
        assertThat(ledger(id).stream().mapToInt(LedgerRow::delta).sum()).isEqualTo(after.stock());
        assertThat(ledger(id)).hasSize(after.stock() == 6 ? 2 : 3);
    }

    @Test
    void whoeverCountsStandsInTheLedgerWithTheReason() {
        long id = product(10);
        Actor keeper = Actor.user(IdentityDatabase.newAccount(), "ann@example.com", Set.of(Role.ADMIN));

        inTransaction(inventory -> inventory.change(keeper, id, new InventoryChange(-2, null, "Broken", null)));
        inTransaction(inventory -> inventory.change(keeper, id, new InventoryChange(null, 30, "Counted", null)));

        assertThat(ledger(id))
                .extracting(LedgerRow::kind, LedgerRow::delta, LedgerRow::reason, LedgerRow::actorName)
                .containsExactly(
                        tuple("ADJUSTED", 22, "Counted", "A former account"),
                        tuple("ADJUSTED", -2, "Broken", "A former account"),
                        tuple("OPENING", 10, null, null));
        assertThatThrownBy(() -> inTransaction(
                        inventory -> inventory.change(keeper, id, new InventoryChange(-31, null, "Lost", null))))
                .isInstanceOf(Conflict.class);
        assertThat(line(id).stock()).isEqualTo(30);
    }

    @Test
    void whatIsSoldOnADayAddsUp() {
        long id = product(10);
        LocalDate day = LocalDate.ofInstant(NOW, CLOCK.getZone());

        count(day, new Sold(id, 2, 500), new Sold(id, 1, 300));
        count(day, new Sold(id, 4, 1000));

        List<String> sums = database.jobs()
                .withHandle(handle -> handle.createQuery("select sold || ' ' || revenue_cents from inventory.daily_sale"
                                + " where day = :day and product_id = :id")
                        .bind("day", day)
                        .bind("id", id)
                        .mapTo(String.class)
                        .list());
        assertThat(sums).containsExactly("7 1800");
    }

    private void count(LocalDate day, Sold... sold) {
        work(jdbi -> {
            new SalesService(new SaleStore(jdbi)).count(day, List.of(sold));
            return day;
        });
    }

    private void reserve(long product, int quantity) {
        inTransaction(
                inventory -> inventory.reserve(Actor.system(), order, List.of(new ProductQuantity(product, quantity))));
    }

    private void twice(Consumer<InventoryService> step) {
        inTransaction(step);
        inTransaction(step);
    }

    private static void atOnce(Consumer<Integer> work) throws Exception {
        ExecutorService everybody = Executors.newFixedThreadPool(AT_ONCE);
        CountDownLatch start = new CountDownLatch(1);
        try {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < AT_ONCE; i++) {
                int number = i;
                all.add(everybody.submit(() -> {
                    start.await();
                    work.accept(number);
                    return number;
                }));
            }
            start.countDown();
            for (Future<?> one : all) {
                one.get();
            }
        } finally {
            everybody.shutdownNow();
        }
    }
}
