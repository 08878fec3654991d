package commissary.it.history;

import commissary.testdata.RecordedOffer;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What should become of a city, worked out item by item from what the specification says, as simply as can be. */
final class Expectation {

    private final Map<String, Shelf> shelves = new TreeMap<>();
    private boolean isOpen;

    /** Sets of item ids; {@code told} are the new ones that people may be told of. */
    record Outcome(Set<String> fresh, Set<String> changed, Set<String> ended, Set<String> dropped, Set<String> told) {
        static Outcome nothing() {
            return new Outcome(new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
        }
    }

    /** A run saw these rows. */
    Outcome after(List<RecordedOffer> seen) {
        Outcome outcome = Outcome.nothing();
        Map<String, List<RecordedOffer>> byStore = seen.stream().collect(Collectors.groupingBy(RecordedOffer::store));
        byStore.keySet().forEach(store -> shelves.computeIfAbsent(store, id -> new Shelf()));
        shelves.forEach((store, shelf) -> {
            if (byStore.containsKey(store)) {
                shelf.isSeen(byStore.getOrDefault(store, List.of()), outcome);
            } else {
                shelf.isMissing(outcome);
            }
        });
        if (isOpen) {
            outcome.told().addAll(outcome.fresh());
        }
        isOpen = true;
        return outcome;
    }

    Set<String> onOffer() {
        return shelves.values().stream()
                .map(shelf -> shelf.onOffer)
                .flatMap(Collection::stream)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static final class Shelf {
        private final Set<String> onOffer = new TreeSet<>();
        private final Map<String, RecordedOffer> known = new HashMap<>();
        private final Map<String, BigDecimal> lastPrices = new HashMap<>();
        private int missed;
        private boolean isHeld;

        void isMissing(Outcome outcome) {
            missed++;
            if (missed == 3) {
                outcome.ended().addAll(onOffer);
                onOffer.clear();
            }
        }

        void isSeen(List<RecordedOffer> rows, Outcome outcome) {
            missed = 0;
            Set<String> gone = new TreeSet<>(onOffer);
            rows.forEach(row -> gone.remove(row.item()));
            boolean isTooMuch = onOffer.size() >= 6 && 2 * gone.size() > onOffer.size();
            isHeld = isTooMuch && !isHeld;
            if (!isHeld) {
                outcome.ended().addAll(gone);
                onOffer.removeAll(gone);
            }
            rows.forEach(row -> isSeen(row, outcome));
            Map<String, BigDecimal> prices = new HashMap<>();
            rows.forEach(row -> prices.merge(product(row), row.price(), BigDecimal::min));
            lastPrices.putAll(prices);
        }

        private void isSeen(RecordedOffer row, Outcome outcome) {
            if (!known.containsKey(row.item())) {
                outcome.fresh().add(row.item());
            } else if (differs(known.get(row.item()), row)) {
                outcome.changed().add(row.item());
            }
            boolean isCheaperLot = known.containsKey(row.item())
                    && row.price().compareTo(known.get(row.item()).price()) < 0;
            boolean isCheaperProduct = !onOffer.contains(row.item())
                    && lastPrices.containsKey(product(row))
                    && row.price().compareTo(lastPrices.get(product(row))) < 0;
            if (isCheaperLot || isCheaperProduct) {
                outcome.dropped().add(row.item());
            }
            known.put(row.item(), row);
            onOffer.add(row.item());
        }

        private static boolean differs(RecordedOffer before, RecordedOffer now) {
            return before.price().compareTo(now.price()) != 0 || before.stock() != now.stock();
        }

        /** The name as people would say it. */
        private static String product(RecordedOffer row) {
            return Normalizer.normalize(row.name(), Normalizer.Form.NFKD)
                    .replaceAll("\\p{M}", "")
                    .toLowerCase(Locale.ROOT)
                    .replaceAll("[^\\p{L}\\p{N}]+", " ")
                    .strip();
        }
    }
}
