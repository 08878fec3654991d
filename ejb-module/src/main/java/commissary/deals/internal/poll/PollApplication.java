package commissary.deals.internal.poll;

import commissary.deals.NewDealsFound;
import commissary.deals.PriceDropsFound;
import commissary.deals.RunFinished;
import commissary.deals.internal.DealLists;
import commissary.deals.internal.poll.CityStores.Found;
import commissary.deals.internal.poll.PollStore.LotName;
import commissary.deals.internal.poll.PollStore.PricedLot;
import commissary.deals.internal.poll.PollWriter.DropRow;
import commissary.deals.internal.poll.PollWriter.RunContext;
import commissary.platform.events.Events;
import commissary.platform.persistence.Service;
import commissary.shared.Actor;
import commissary.shared.ForContainer;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Applies what was read of a city in one transaction: it locks the city, reads what is known, decides, and writes only
 * what is another now. The news of it commit with it. A run that was given up meanwhile changes nothing.
 */
@Service
public class PollApplication {

    private final PollStore store;
    private final PollWriter writer;
    private final RunStore runs;
    private final CityStores cityStores;
    private final Events events;
    private final DealLists lists;
    private final Clock clock;

    @Inject
    public PollApplication(
            PollStore store,
            PollWriter writer,
            RunStore runs,
            CityStores cityStores,
            Events events,
            DealLists lists,
            Clock clock) {
        this.store = store;
        this.writer = writer;
        this.runs = runs;
        this.cityStores = cityStores;
        this.events = events;
        this.lists = lists;
        this.clock = clock;
    }

    @ForContainer
    @SuppressWarnings("NullAway")
    protected PollApplication() {
        this(null, null, null, null, null, null, null);
    }

    /**
     * Applies a reading.
     *
     * @throws IllegalStateException if the run is not running any more
     */
    RunResult apply(Actor system, long cityId, long runId, CityReading reading) {
        PolledCity city = store.lockCity(cityId).orElseThrow();
        if (!runs.lockRunning(runId)) {
            throw new IllegalStateException("Run " + runId + " was given up meanwhile");
        }
        Instant now = clock.instant();
        Found found = cityStores.find(city, reading, now);
        PollPlan plan = PollPlanner.plan(before(city, found), found.own(), now);
        RunResult result = RunResult.of(reading, found.own().size(), plan);
        List<Long> newDeals = write(city, plan, new RunContext(runId, now, city.isOpen()));
        runs.finish(runId, result, now);
        tell(city, runId, result, newDeals, now);
        lists.changed(city.name());
        return result;
    }

    private CityBefore before(PolledCity city, Found found) {
        Map<String, Long> storeIds =
                found.known().stream().collect(Collectors.toMap(KnownStore::externalId, KnownStore::id));
        List<PricedLot> lots = new ArrayList<>(store.lotsOnOffer(storeIds.values()));
        Set<LotName> onOffer = lots.stream()
                .map(lot -> new LotName(lot.storeId(), lot.lot().externalId()))
                .collect(Collectors.toSet());
        List<LotName> strange = new ArrayList<>();
        Set<Product> products = new HashSet<>();
        for (ReadStore read : found.own()) {
            long storeId = storeIds.getOrDefault(read.externalId(), 0L);
            for (ReadItem item : read.items()) {
                LotName name = new LotName(storeId, item.externalId());
                products.add(Product.of(storeId, item));
                if (!onOffer.contains(name)) {
                    strange.add(name);
                }
            }
        }
        if (!strange.isEmpty()) {
            lots.addAll(store.endedLots(strange));
        }
        return new CityBefore(city.cameEmpty(), found.known(), PricedLot.byStore(lots), lastPrices(lots, products));
    }

    private Map<Product, Long> lastPrices(List<PricedLot> lots, Set<Product> products) {
        Map<Product, Long> prices = new HashMap<>();
        lots.forEach(lot -> prices.put(lot.lot().product(), lot.productPrice()));
        products.removeAll(prices.keySet());
        if (!products.isEmpty()) {
            prices.putAll(store.lastPrices(products));
        }
        return prices;
    }

    private List<Long> write(PolledCity city, PollPlan plan, RunContext run) {
        writer.writePrices(plan.prices());
        List<Long> newDeals = writer.insertLots(plan.newLots(), run);
        writer.updateLots(plan.touchedLots(), run);
        writer.writeGone(plan.goneLots(), run.now());
        writer.markStores(plan.stores(), run.now());
        writer.markCity(city.id(), plan.cameEmpty(), run.now());
        return newDeals;
    }

    private void tell(PolledCity city, long runId, RunResult result, List<Long> newDeals, Instant now) {
        if (city.isOpen() && !newDeals.isEmpty()) {
            events.publish(new NewDealsFound(UUID.randomUUID(), now, city.name(), city.displayName(), runId, newDeals));
        }
        if (result.dropped() > 0) {
            List<DropRow> drops = writer.drops(runId);
            events.publish(new PriceDropsFound(
                    UUID.randomUUID(),
                    now,
                    city.name(),
                    city.displayName(),
                    runId,
                    drops.stream().map(DropRow::id).toList(),
                    drops.stream().map(DropRow::dealId).toList()));
        }
        events.publish(new RunFinished(
                UUID.randomUUID(), now, city.name(), runId, result.state(), result.newDeals(), result.ended()));
    }
}
