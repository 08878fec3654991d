package commissary.deals.internal.poll;

import commissary.deals.internal.poll.PlausibilityGate.Verdict;
import commissary.deals.internal.poll.PollPlan.GoneLot;
import commissary.deals.internal.poll.PollPlan.NewLot;
import commissary.deals.internal.poll.PollPlan.ProductPrice;
import commissary.deals.internal.poll.PollPlan.StoreMark;
import commissary.deals.internal.poll.PollPlan.TouchedLot;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Compares what is known of a city with what the upstream says of it now. Serves one run; the decisions are all here. */
final class PollPlanner {

    private static final int MAX_NOTES = 20;

    private final CityBefore before;
    private final Instant now;
    private final boolean cityIsHeld;
    private final boolean cameEmpty;
    private final Map<Product, Long> prices = new HashMap<>();
    private final List<NewLot> newLots = new ArrayList<>();
    private final List<TouchedLot> touchedLots = new ArrayList<>();
    private final List<GoneLot> goneLots = new ArrayList<>();
    private final List<StoreMark> marks = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private boolean held;

    private PollPlanner(CityBefore before, List<ReadStore> reading, Instant now) {
        this.before = before;
        this.now = now;
        int onOffer = (int) reading.stream()
                .flatMap(store -> store.items().stream())
                .filter(ReadItem::isOnOffer)
                .count();
        cameEmpty = onOffer == 0;
        cityIsHeld = PlausibilityGate.holdsCity(before.onOffer(), onOffer, before.cameEmpty());
    }

    /**
     * Plans what a run changes.
     *
     * @param reading the city's own stores in the answer, all of which are among the known ones
     */
    static PollPlan plan(CityBefore before, List<ReadStore> reading, Instant now) {
        return new PollPlanner(before, reading, now).plan(reading);
    }

    private PollPlan plan(List<ReadStore> reading) {
        if (cityIsHeld) {
            held = true;
            notes.add("The city came back empty; its deals stay until the next run says the same");
        }
        Map<String, ReadStore> read =
                reading.stream().collect(Collectors.toMap(ReadStore::externalId, Function.identity()));
        for (KnownStore store : before.stores()) {
            @Nullable ReadStore answer = read.get(store.externalId());
            if (answer == null) {
                missStore(store);
            } else {
                readStore(store, answer);
            }
        }
        List<ProductPrice> changedPrices = prices.entrySet().stream()
                .filter(price -> !price.getValue().equals(before.lastPrices().get(price.getKey())))
                .map(price -> new ProductPrice(price.getKey(), price.getValue()))
                .toList();
        List<String> told = notes.size() <= MAX_NOTES ? notes : shortened();
        return new PollPlan(changedPrices, newLots, touchedLots, goneLots, marks, cameEmpty, held, told);
    }

    private List<String> shortened() {
        List<String> first = new ArrayList<>(notes.subList(0, MAX_NOTES));
        first.add("… and " + (notes.size() - MAX_NOTES) + " more");
        return first;
    }

    private void missStore(KnownStore store) {
        List<KnownLot> onOffer =
                before.lotsOf(store).stream().filter(lot -> !lot.ended()).toList();
        int missed = store.missedRuns() + 1;
        if (onOffer.isEmpty() && PlausibilityGate.endsMissingStore(store.missedRuns())) {
            return;
        }
        marks.add(new StoreMark(store.id(), false, missed, store.held()));
        if (onOffer.isEmpty()) {
            return;
        }
        boolean ends = PlausibilityGate.endsMissingStore(missed);
        if (ends) {
            onOffer.forEach(lot -> lose(store, lot, true));
        }
        notes.add(store.name() + " was missing from the answer for the " + ordinal(missed) + " run in a row"
                + (ends ? "; its " + onOffer.size() + " deals have ended" : "; its deals stay"));
    }

    private void readStore(KnownStore store, ReadStore answer) {
        Map<String, KnownLot> known = before.lotsOf(store).stream()
                .collect(Collectors.toMap(KnownLot::externalId, Function.identity(), (a, b) -> a));
        Set<String> present = new HashSet<>(answer.unreadableIds());
        for (ReadItem item : answer.items()) {
            if (item.isOnOffer()) {
                present.add(item.externalId());
                take(store, item, known.get(item.externalId()));
            }
        }
        int had = 0;
        List<KnownLot> lost = new ArrayList<>();
        for (KnownLot lot : known.values()) {
            if (!lot.ended()) {
                had++;
                if (!present.contains(lot.externalId())) {
                    lost.add(lot);
                } else if (answer.unreadableIds().contains(lot.externalId())) {
                    prices.merge(lot.product(), lot.priceCents(), Math::min);
                }
            }
        }
        judge(store, answer, had, lost);
    }

    private void take(KnownStore store, ReadItem item, @Nullable KnownLot known) {
        Product product = Product.of(store.id(), item);
        prices.merge(product, item.priceCents(), Math::min);
        @Nullable Long productPrice = before.lastPrices().get(product);
        LotContent content = LotContent.of(item);
        if (known == null) {
            newLots.add(new NewLot(product, item, content, dropFrom(null, productPrice, item)));
            return;
        }
        boolean changed = known.isChangedBy(item);
        if (changed
                || known.ended()
                || known.lastSeen() != null
                || !known.content().equals(content)) {
            @Nullable Long dropFrom = dropFrom(known.priceCents(), known.ended() ? productPrice : null, item);
            touchedLots.add(new TouchedLot(known.id(), product, item, content, changed, known.ended(), dropFrom));
        }
    }

    /** Cheaper than the same lot was, or, for a lot that was not on offer, cheaper than its product was last. */
    private static @Nullable Long dropFrom(@Nullable Long lotPrice, @Nullable Long productPrice, ReadItem item) {
        if (lotPrice != null && item.priceCents() < lotPrice) {
            return lotPrice;
        }
        return productPrice != null && item.priceCents() < productPrice ? productPrice : null;
    }

    private void judge(KnownStore store, ReadStore answer, int had, List<KnownLot> lost) {
        Verdict verdict = PlausibilityGate.judge(had, lost.size(), answer.unreadable(), cityIsHeld, store.held());
        boolean keepsMark = verdict == Verdict.UNREADABLE && store.held();
        marks.add(new StoreMark(store.id(), true, 0, verdict == Verdict.HELD || keepsMark));
        for (KnownLot lot : lost) {
            boolean ends = verdict == Verdict.TRUSTED || (verdict == Verdict.UNREADABLE && isLongGone(lot));
            if (ends || lot.lastSeen() == null) {
                lose(store, lot, ends);
            }
        }
        if (verdict != Verdict.TRUSTED) {
            held = true;
            String why = verdict == Verdict.HELD
                    ? "they stay until the next run says the same"
                    : "they may be among the items that could not be read";
            notes.add(store.name() + " lost " + lost.size() + " of " + had + " deals; " + why);
        }
    }

    private boolean isLongGone(KnownLot lot) {
        @Nullable Instant lastSeen = lot.lastSeen();
        return lastSeen != null && PlausibilityGate.isLongGone(lastSeen, now);
    }

    private void lose(KnownStore store, KnownLot lot, boolean ended) {
        @Nullable Instant lastSeen = lot.lastSeen();
        goneLots.add(new GoneLot(lot.id(), lastSeen == null ? store.lastReadAt() : lastSeen, ended));
    }

    private static String ordinal(int n) {
        return switch (n) {
            case 1 -> "1st";
            case 2 -> "2nd";
            case 3 -> "3rd";
            default -> n + "th";
        };
    }
}
