package commissary.deals.internal.poll;

import static commissary.deals.internal.poll.PollFixtures.aStore;
import static commissary.deals.internal.poll.PollFixtures.aStoreWithUnreadable;
import static commissary.deals.internal.poll.PollFixtures.anItem;
import static commissary.deals.internal.poll.PollFixtures.items;
import static org.assertj.core.api.Assertions.assertThat;

import commissary.deals.internal.ProductKey;
import commissary.deals.internal.poll.PollPlan.GoneLot;
import commissary.deals.internal.poll.PollPlan.NewLot;
import commissary.deals.internal.poll.PollPlan.StoreMark;
import commissary.deals.internal.poll.PollPlan.TouchedLot;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PollPlannerTest {

    private static final Instant LAST_READ = Instant.parse("2026-03-01T09:00:00Z");

    private final List<KnownLot> known = new ArrayList<>();
    private final Map<Product, Long> lastPrices = new HashMap<>();
    private Instant now = LAST_READ.plusSeconds(300);
    private boolean cameEmpty;
    private int missedRuns;
    private boolean held;

    @Test
    void whatWasNeverSeenIsNew() {
        know(anItem("i1"));

        PollPlan plan = plan(aStore("s", anItem("i1"), anItem("i2")));

        assertThat(plan.newLots()).extracting(lot -> lot.item().externalId()).containsExactly("i2");
        assertThat(plan.touchedLots()).isEmpty();
        assertThat(plan.goneLots()).isEmpty();
    }

    @Test
    void nothingIsTouchedWhereNothingChanged() {
        know(items(1, 10));

        PollPlan plan = plan(aStore("s", items(1, 10)));

        assertThat(plan.newLots()).isEmpty();
        assertThat(plan.touchedLots()).isEmpty();
        assertThat(plan.goneLots()).isEmpty();
        assertThat(plan.prices()).isEmpty();
        assertThat(plan.stores()).containsExactly(new StoreMark(1, true, 0, false));
    }

    @Test
    void anotherPriceOrQuantityIsAChange() {
        know(anItem("i1", "Milk", 500, 2), anItem("i2", "Bread", 500, 2), anItem("i3", "Eggs", 500, 2));

        PollPlan plan = plan(
                aStore("s", anItem("i1", "Milk", 600, 2), anItem("i2", "Bread", 500, 1), anItem("i3", "Eggs", 500, 2)));

        assertThat(plan.touchedLots()).extracting(TouchedLot::id).containsExactly(1L, 2L);
        assertThat(plan.changed()).isEqualTo(2);
        assertThat(plan.dropped()).isZero();
    }

    @Test
    void anotherNameIsWrittenDownButIsNoChange() {
        know(anItem("i1", "Milk", 500));

        PollPlan plan = plan(aStore("s", anItem("i1", "Whole milk", 500)));

        assertThat(plan.touchedLots()).hasSize(1);
        assertThat(plan.changed()).isZero();
    }

    @Test
    void theSameLotAtALowerPriceIsADrop() {
        know(anItem("i1", "Milk", 500));

        PollPlan plan = plan(aStore("s", anItem("i1", "Milk", 400)));

        assertThat(plan.touchedLots()).extracting(TouchedLot::dropFrom).containsExactly(500L);
    }

    @Test
    void aNewLotCheaperThanItsProductWasIsADrop() {
        lastPrices.put(product("Milk"), 500L);

        PollPlan plan = plan(aStore("s", anItem("i9", "MILK", 499), anItem("i8", "milk", 500)));

        assertThat(plan.newLots()).extracting(NewLot::dropFrom).containsExactlyInAnyOrder(500L, null);
        assertThat(plan.prices()).singleElement().satisfies(price -> assertThat(price.cents())
                .isEqualTo(499));
    }

    @Test
    void aProductThatIsNewHasNothingToDropFrom() {
        PollPlan plan = plan(aStore("s", anItem("i1", "Milk", 499), anItem("i2", "Milk", 400)));

        assertThat(plan.dropped()).isZero();
        assertThat(plan.prices()).singleElement().satisfies(price -> assertThat(price.cents())
                .isEqualTo(400));
    }

    @Test
    void whatIsGoneFromAStoreThatWasReadHasEnded() {
        know(items(1, 10));

        PollPlan plan = plan(aStore("s", items(1, 7)));

        assertThat(plan.goneLots()).containsExactlyInAnyOrder(gone(8, true), gone(9, true), gone(10, true));
        assertThat(plan.held()).isFalse();
    }

    @Test
    void noneLeftIsGone() {
        know(anItem("i1"), anItem("i2"), anItem("i3"));

        PollPlan plan = plan(aStore("s", anItem("i1"), anItem("i2"), anItem("i3", "Item i3", 500, 0)));

        assertThat(plan.goneLots()).containsExactly(gone(3, true));
        assertThat(plan.changed()).isZero();
    }

    @Test
    void noneLeftOfSomethingNewIsNoDeal() {
        PollPlan plan = plan(aStore("s", anItem("i1", "Milk", 500, 0)));

        assertThat(plan.newLots()).isEmpty();
    }

    @Test
    void aLotThatComesBackIsNotNew() {
        knowEnded(anItem("i1", "Milk", 500));

        PollPlan plan = plan(aStore("s", anItem("i1", "Milk", 500)));

        assertThat(plan.newLots()).isEmpty();
        assertThat(plan.returned()).isEqualTo(1);
        assertThat(plan.changed()).isZero();
        assertThat(plan.dropped()).isZero();
    }

    @Test
    void aLotThatComesBackCheaperIsADrop() {
        knowEnded(anItem("i1", "Milk", 500));

        PollPlan plan = plan(aStore("s", anItem("i1", "Milk", 450)));

        assertThat(plan.touchedLots()).extracting(TouchedLot::dropFrom).containsExactly(500L);
        assertThat(plan.changed()).isEqualTo(1);
    }

    @Test
    void aStoreThatLostMoreThanHalfIsHeld() {
        know(items(1, 10));

        PollPlan plan = plan(aStore("s", items(7, 11)));

        assertThat(plan.held()).isTrue();
        assertThat(plan.ended()).isZero();
        assertThat(plan.goneLots()).hasSize(6).contains(gone(1, false));
        assertThat(plan.newLots()).extracting(lot -> lot.item().externalId()).containsExactly("i11");
        assertThat(plan.stores()).containsExactly(new StoreMark(1, true, 0, true));
        assertThat(plan.notes()).singleElement().asString().contains("lost 6 of 10");
    }

    @Test
    void whatTheNextRunMissesTooHasEnded() {
        know(items(1, 10));
        held = true;

        PollPlan plan = plan(aStore("s", items(7, 10)));

        assertThat(plan.ended()).isEqualTo(6);
        assertThat(plan.held()).isFalse();
        assertThat(plan.stores()).containsExactly(new StoreMark(1, true, 0, false));
    }

    @Test
    void aStoreThatIsMissingKeepsItsDealsForTwoRuns() {
        know(items(1, 3));
        missedRuns = 1;

        PollPlan plan = plan();

        assertThat(plan.goneLots()).isEmpty();
        assertThat(plan.stores()).containsExactly(new StoreMark(1, false, 2, false));
        assertThat(plan.notes()).anyMatch(note -> note.contains("2nd run in a row"));
    }

    @Test
    void aStoreThatIsMissingForTheThirdTimeHasEnded() {
        know(items(1, 3));
        missedRuns = 2;

        PollPlan plan = plan();

        assertThat(plan.goneLots()).containsExactlyInAnyOrder(gone(1, true), gone(2, true), gone(3, true));
    }

    @Test
    void aStoreThatIsBackIsMissedNoMore() {
        know(items(1, 3));
        missedRuns = 2;

        PollPlan plan = plan(aStore("s", items(1, 3)));

        assertThat(plan.stores()).containsExactly(new StoreMark(1, true, 0, false));
    }

    @Test
    void aCityThatComesBackEmptyIsHeld() {
        know(items(1, 2));

        PollPlan plan = plan(aStore("s"));

        assertThat(plan.held()).isTrue();
        assertThat(plan.cameEmpty()).isTrue();
        assertThat(plan.ended()).isZero();
    }

    @Test
    void aCityThatComesBackEmptyTwiceIsEmpty() {
        know(items(1, 2));
        cameEmpty = true;
        held = true;

        PollPlan plan = plan(aStore("s"));

        assertThat(plan.ended()).isEqualTo(2);
        assertThat(plan.held()).isFalse();
    }

    @Test
    void anItemOfWhichOnlyTheIdCanBeReadIsNotGone() {
        know(items(1, 3));

        PollPlan plan = plan(aStoreWithUnreadable("s", Set.of("i3"), 0, anItem("i1"), anItem("i2")));

        assertThat(plan.goneLots()).isEmpty();
        assertThat(plan.touchedLots()).isEmpty();
    }

    @Test
    void itemsThatCannotBeReadAtAllKeepWhatTheyMayBe() {
        know(items(1, 3));

        PollPlan plan = plan(aStoreWithUnreadable("s", Set.of(), 1, anItem("i1"), anItem("i2")));

        assertThat(plan.ended()).isZero();
        assertThat(plan.held()).isTrue();
    }

    @Test
    void whatCouldNotBeReadForAnHourIsGone() {
        know(items(1, 2));
        known.add(lot(3, anItem("i3"), LAST_READ, false));
        now = LAST_READ.plusSeconds(3_600);
        assertThat(plan(aStoreWithUnreadable("s", Set.of(), 1, anItem("i1"), anItem("i2")))
                        .goneLots())
                .isEmpty();

        now = now.plusSeconds(1);
        assertThat(plan(aStoreWithUnreadable("s", Set.of(), 1, anItem("i1"), anItem("i2")))
                        .goneLots())
                .containsExactly(gone(3, true));
    }

    @Test
    void whatWasHeldAndIsBackIsOnOfferAsBefore() {
        ReadItem item = anItem("i1");
        known.add(lot(1, item, LAST_READ, false));
        lastPrices.put(Product.of(1, item), item.priceCents());

        PollPlan plan = plan(aStore("s", item));

        assertThat(plan.touchedLots()).hasSize(1);
        assertThat(plan.changed()).isZero();
        assertThat(plan.returned()).isZero();
    }

    private PollPlan plan(ReadStore... reading) {
        KnownStore store = new KnownStore(1, "s", 1, "Store s", "", null, LAST_READ, missedRuns, held);
        CityBefore before = new CityBefore(cameEmpty, List.of(store), Map.of(1L, known), lastPrices);
        return PollPlanner.plan(before, List.of(reading), now);
    }

    private void know(ReadItem... items) {
        know(List.of(items));
    }

    private void know(List<ReadItem> items) {
        for (ReadItem item : items) {
            known.add(lot(known.size() + 1, item, null, false));
            lastPrices.merge(Product.of(1, item), item.priceCents(), Math::min);
        }
    }

    private void knowEnded(ReadItem item) {
        known.add(lot(known.size() + 1, item, LAST_READ, true));
        lastPrices.put(Product.of(1, item), item.priceCents());
    }

    private static KnownLot lot(long id, ReadItem item, @Nullable Instant lastSeen, boolean ended) {
        return new KnownLot(
                id,
                item.externalId(),
                Product.of(1, item),
                LotContent.of(item),
                item.priceCents(),
                item.quantity(),
                lastSeen,
                ended);
    }

    private static Product product(String name) {
        return new Product(1, ProductKey.of(name));
    }

    private static GoneLot gone(long id, boolean ended) {
        return new GoneLot(id, LAST_READ, ended);
    }
}
