package commissary.shop.inventory.internal;

import commissary.identity.Accounts;
import commissary.platform.config.GivenSettings;
import commissary.platform.events.Events;
import commissary.platform.persistence.KeptConnection;
import commissary.platform.persistence.Sql;
import commissary.platform.persistence.TestDatabase;
import commissary.shared.Actor;
import commissary.shared.NotFound;
import commissary.shared.PageRequest;
import commissary.shop.catalog.StockChanged;
import commissary.shop.catalog.internal.BulkCatalog;
import commissary.shop.inventory.InventoryLine;
import commissary.shop.inventory.InventoryQuery;
import commissary.shop.inventory.LedgerRow;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jdbi.v3.core.Jdbi;

/** The inventory in the real database, above the real stock of the catalogue; each piece of work is one transaction. */
abstract class InventoryInDatabase {

    static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
    static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    private static final PageRequest PAGE = new PageRequest(1, 100);

    final TestDatabase database = TestDatabase.get();
    final InventoryConfig config =
            new InventoryConfig(new GivenSettings(Map.of("commissary.inventory.low-stock", "5")));

    /** What the stock told of itself. */
    final List<StockChanged> changes = new ArrayList<>();

    private final Events stockEvents = event -> changes.add((StockChanged) event);

    final void inTransaction(Consumer<InventoryService> work) {
        work(jdbi -> {
            work.accept(inventory(jdbi));
            return work;
        });
    }

    final <T> T work(Function<Jdbi, T> work) {
        return database.jobs()
                .inTransaction(handle -> work.apply(Sql.over(new KeptConnection(handle.getConnection()))));
    }

    /** The product as its keeper sees it. */
    final InventoryLine line(long product) {
        return lines(product, false).get(0);
    }

    /** The product, if there is little of it. */
    final List<InventoryLine> low(long product) {
        return lines(product, true);
    }

    /** The last change first. */
    final List<LedgerRow> ledger(long product) {
        return work(
                jdbi -> inventory(jdbi).ledger(Actor.system(), product, PAGE).items());
    }

    final long product(int stock) {
        return work(jdbi -> jdbi.withHandle(handle -> handle.createQuery(
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
                .one()));
    }

    private List<InventoryLine> lines(long product, boolean low) {
        return work(jdbi -> {
            String sku = jdbi.withHandle(handle -> handle.createQuery("select sku from catalog.product where id = :id")
                    .bind("id", product)
                    .mapTo(String.class)
                    .one());
            return inventory(jdbi)
                    .find(Actor.system(), new InventoryQuery(low, sku, List.of()), PAGE)
                    .items();
        });
    }

    private InventoryService inventory(Jdbi jdbi) {
        BulkCatalog catalog = new BulkCatalog(jdbi, stockEvents);
        return new InventoryService(
                catalog.stock(), catalog.levels(), new ReservationStore(jdbi), strangers(), config, CLOCK);
    }

    /** Accounts of which none is known any more. */
    private static Accounts strangers() {
        return (Accounts) Proxy.newProxyInstance(
                InventoryInDatabase.class.getClassLoader(),
                new Class<?>[] {Accounts.class},
                (proxy, method, arguments) -> {
                    throw new NotFound("USER_NOT_FOUND", "There is no such person");
                });
    }
}
