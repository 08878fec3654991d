package commissary.shop.catalog.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import commissary.platform.persistence.KeptConnection;
import commissary.platform.persistence.Sql;
import commissary.platform.persistence.TestDatabase;
import commissary.shared.Actor;
import commissary.shared.Conflict;
import commissary.shared.PageRequest;
import commissary.shop.catalog.OutOfStock;
import commissary.shop.catalog.ProductQuantity;
import commissary.shop.catalog.Stock;
import commissary.shop.catalog.StockCause;
import commissary.shop.catalog.StockChange;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** The stock and its ledger on the real database. */
class StockStoreIT {

    private static final StockCause ORDERED = new StockCause(StockCause.RESERVED, null, 7L, null);
    private static final int BUYERS = 32;

    private final Jdbi jdbi = TestDatabase.get().jdbi();

    @Test
    void everyWayOfChangingAStockIsInItsLedger() {
        long id = product(10);

        inTransaction(stock -> stock.take(List.of(new ProductQuantity(id, 3)), ORDERED));
        inTransaction(stock -> stock.giveBack(
                List.of(new ProductQuantity(id, 1)), new StockCause(StockCause.RELEASED, null, 7L, null)));
        inTransaction(stock ->
                stock.adjust(Actor.system(), id, 5, new StockCause(StockCause.ADJUSTED, "Found some", null, null)));
        inTransaction(stock -> stock.set(Actor.system(), id, 20, new StockCause(StockCause.EDITED, null, null, null)));
        jdbi.useHandle(handle -> handle.execute("update catalog.product set stock = 4 where id = ?", id));

        assertThat(ledger(id))
                .extracting(StockChange::cause, StockChange::delta, StockChange::stockAfter)
                .containsExactly(
                        tuple("EDITED", -16, 4),
                        tuple("EDITED", 7, 20),
                        tuple("ADJUSTED", 5, 13),
                        tuple("RELEASED", 1, 8),
                        tuple("RESERVED", -3, 7),
                        tuple("OPENING", 10, 10));
        assertThat(ledger(id).get(2).reason()).isEqualTo("Found some");
        assertThat(ledger(id).get(4).orderId()).isEqualTo(7L);
    }

    @Test
    void theLastUnitsAreSoldOnceEachAndTheLedgerAddsUp() throws Exception {
        long first = product(50);
        long second = product(1_000);

        int sold = byManyAtOnce(() -> {
            try {
                inTransaction(stock ->
                        stock.take(List.of(new ProductQuantity(second, 1), new ProductQuantity(first, 2)), ORDERED));
                return 1;
            } catch (OutOfStock e) {
                return 0;
            }
        });

        assertThat(sold).isEqualTo(25);
        assertThat(stock(first)).isZero();
        assertThat(stock(second)).as("all or nothing").isEqualTo(1_000 - 25);
        assertThat(sumOfLedger(first)).isZero();
        assertThat(sumOfLedger(second)).isEqualTo(975);
    }

    @Test
    void aShortageNamesEachProduct() {
        long some = product(2);
        long none = product(0);

        assertThatThrownBy(() -> inTransaction(stock ->
                        stock.take(List.of(new ProductQuantity(some, 3), new ProductQuantity(none, 1)), ORDERED)))
                .isInstanceOfSatisfying(
                        OutOfStock.class, e -> assertThat(e.details().get("products"))
                                .asInstanceOf(InstanceOfAssertFactories.LIST)
                                .containsExactlyInAnyOrder(
                                        new OutOfStock.Shortage(some, 3, 2), new OutOfStock.Shortage(none, 1, 0)));
        assertThat(stock(some)).isEqualTo(2);
    }

    @Test
    void noStockFallsBelowZero() {
        long id = product(2);

        assertThatThrownBy(() -> inTransaction(stock ->
                        stock.adjust(Actor.system(), id, -3, new StockCause(StockCause.ADJUSTED, "Lost", null, null))))
                .isInstanceOfSatisfying(
                        Conflict.class, e -> assertThat(e.code().value()).isEqualTo("STOCK_BELOW_ZERO"));
        assertThat(stock(id)).isEqualTo(2);
    }

    @Test
    void nobodyRewritesTheLedger() {
        long id = product(2);

        for (Jdbi role : List.of(jdbi, TestDatabase.get().jobs())) {
            assertThatThrownBy(() -> role.useHandle(handle ->
                            handle.execute("update catalog.stock_ledger set delta = 1 where product_id = ?", id)))
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> role.useHandle(
                            handle -> handle.execute("delete from catalog.stock_ledger where product_id = ?", id)))
                    .hasMessageContaining("permission denied");
        }
    }

    private int byManyAtOnce(Callable<Integer> buying) throws Exception {
        ExecutorService buyers = Executors.newFixedThreadPool(BUYERS);
        CountDownLatch start = new CountDownLatch(1);
        try {
            List<Future<Integer>> results = IntStream.range(0, BUYERS)
                    .mapToObj(i -> buyers.submit(() -> {
                        start.await();
                        return buying.call();
                    }))
                    .toList();
            start.countDown();
            int sum = 0;
            for (Future<Integer> result : results) {
                sum += result.get();
            }
            return sum;
        } finally {
            buyers.shutdownNow();
        }
    }

    private void inTransaction(Consumer<Stock> change) {
        jdbi.useTransaction(
                handle -> change.accept(new BulkCatalog(Sql.over(new KeptConnection(handle.getConnection()))).stock()));
    }

    private List<StockChange> ledger(long id) {
        return new StockLevelStore(jdbi).ledger(id, new PageRequest(1, 100)).items();
    }

    private int stock(long id) {
        return jdbi.withHandle(handle -> handle.createQuery("select stock from catalog.product where id = :id")
                .bind("id", id)
                .mapTo(Integer.class)
                .one());
    }

    private int sumOfLedger(long id) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select sum(delta) from catalog.stock_ledger where product_id = :id")
                        .bind("id", id)
                        .mapTo(Integer.class)
                        .one());
    }

    private long product(int stock) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        with category as (
                            insert into catalog.category (name, slug) values ('Test', gen_random_uuid()) returning id
                        )
                        insert into catalog.product
                            (sku, name, description, category_id, price_cents, stock, created_at, updated_at)
                        select gen_random_uuid(), 'Thing', '', id, 100, :stock, now(), now() from category
                        returning id
                        """)
                .bind("stock", stock)
                .mapTo(Long.class)
                .one());
    }
}
