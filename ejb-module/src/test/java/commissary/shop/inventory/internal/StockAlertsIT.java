package commissary.shop.inventory.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import commissary.identity.internal.IdentityDatabase;
import commissary.shared.Actor;
import commissary.shared.DomainEvent;
import commissary.shop.catalog.StockChanged;
import commissary.shop.catalog.StockChanged.Step;
import commissary.shop.catalog.internal.BulkCatalog;
import commissary.shop.inventory.BackInStock;
import commissary.shop.inventory.InventoryChange;
import commissary.shop.inventory.InventoryChanged;
import commissary.shop.inventory.InventoryLine;
import commissary.shop.inventory.LowStock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who is told of a stock, and when, on the real database. */
class StockAlertsIT extends InventoryInDatabase {

    private final List<DomainEvent> told = new ArrayList<>();
    private final long ann = IdentityDatabase.newAccount();
    private final long bob = IdentityDatabase.newAccount();

    @Test
    void littleIsToldOnceUntilThereIsEnoughAgain() {
        long id = product(8);

        counts(id, -2, -1, -1, 10, -12);

        assertThat(told(LowStock.class)).extracting(LowStock::stock).containsExactly(5, 2);
        assertThat(told(InventoryChanged.class))
                .flatMap(InventoryChanged::levels)
                .extracting(InventoryChanged.Level::low)
                .containsExactly(false, true, true, false, true);
    }

    @Test
    void aProductsOwnThresholdGoesBeforeTheUsualOne() {
        long id = product(8);
        assertThat(low(id)).isEmpty();

        inTransaction(inventory -> inventory.change(Actor.system(), id, new InventoryChange(null, null, null, 9)));

        assertThat(low(id)).extracting(InventoryLine::lowStockThreshold).containsExactly(9);
        counts(id, 2);
        assertThat(low(id)).isEmpty();
        counts(id, -1);
        assertThat(told(LowStock.class)).extracting(LowStock::threshold).containsExactly(9);
    }

    @Test
    void aLargeImportIsNotWatchedButWarnsOfWhatIsLow() {
        long id = product(3);
        List<Step> steps = Stream.generate(() -> new Step(id, 8, 3)).limit(101).toList();

        hear(new StockChanged(UUID.randomUUID(), NOW, steps));

        assertThat(told(InventoryChanged.class)).isEmpty();
        assertThat(told(LowStock.class)).isNotEmpty();
    }

    @Test
    void whoAskedIsToldOnceWhenThereIsSomethingAgain() {
        long id = product(0);
        ask(ann, id);
        ask(ann, id);
        ask(bob, id);

        counts(id, 4, -4, 4);

        assertThat(told(BackInStock.class)).hasSize(1);
        assertThat(told(BackInStock.class).get(0).accountIds()).containsExactlyInAnyOrder(ann, bob);
        assertThat(isAsked(ann, id)).isFalse();
    }

    @Test
    void whatWasSoldOutAgainMeanwhileIsNotSaidToBeBack() {
        long id = product(0);
        ask(ann, id);

        hear(new StockChanged(UUID.randomUUID(), NOW, List.of(new Step(id, 0, 4))));

        assertThat(told(BackInStock.class)).isEmpty();
        assertThat(isAsked(ann, id)).as("she still waits").isTrue();
    }

    @Test
    void whoTakesHisWishBackIsNotTold() {
        long id = product(0);
        ask(ann, id);
        database.asUser(ann, handle -> {
            new AskStore(IdentityDatabase.over(handle)).delete(ann, id);
            return id;
        });

        counts(id, 4);

        assertThat(told(BackInStock.class)).isEmpty();
    }

    @Test
    void nobodySeesOrWithdrawsWhatAnotherAskedFor() {
        long id = product(0);
        ask(ann, id);

        boolean isSeen = database.asUser(bob, handle -> {
            AskStore asks = new AskStore(IdentityDatabase.over(handle));
            asks.delete(ann, id);
            return asks.exists(ann, id);
        });

        assertThat(isSeen).isFalse();
        assertThat(isAsked(ann, id)).isTrue();
        assertThatThrownBy(() -> database.asUser(bob, handle -> {
                    new AskStore(IdentityDatabase.over(handle)).insert(ann, id, NOW);
                    return id;
                }))
                .hasMessageContaining("row-level security");
    }

    private void ask(long account, long product) {
        database.asUser(account, handle -> {
            new AskStore(IdentityDatabase.over(handle)).insert(account, product, NOW);
            return product;
        });
    }

    private boolean isAsked(long account, long product) {
        return database.<Boolean>asUser(
                account, handle -> new AskStore(IdentityDatabase.over(handle)).exists(account, product));
    }

    /** Counts one time after the other; the inventory hears of each. */
    private void counts(long product, int... deltas) {
        for (int delta : deltas) {
            changes.clear();
            inTransaction(inventory ->
                    inventory.change(Actor.system(), product, new InventoryChange(delta, null, "Counted", null)));
            changes.forEach(this::hear);
        }
    }

    private void hear(StockChanged change) {
        work(jdbi -> {
            new FollowStock(new BulkCatalog(jdbi).levels(), new AskStore(jdbi), told::add, config, CLOCK).on(change);
            return change;
        });
    }

    private <T extends DomainEvent> List<T> told(Class<T> type) {
        return told.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
