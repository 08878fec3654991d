package commissary.deals.internal.replay;

import commissary.testdata.RecordedOffer;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What should become of a city's lots, worked out from the specification as plainly as can be: item by item, in maps,
 * sharing no code with the product.
 */
final class NaiveCity {

    private final Map<String, NaiveStore> stores = new HashMap<>();
    private boolean isOpen;

    /** Sets of item ids; {@code alerting} are the new ones that may be told of. */
    record Expected(
            Set<String> fresh, Set<String> changed, Set<String> ended, Set<String> dropped, Set<String> alerting) {}

    Expected poll(List<RecordedOffer> rows) {
        Expected expected =
                new Expected(new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
        Map<String, Map<String, RecordedOffer>> answer = new HashMap<>();
        for (RecordedOffer row : rows) {
            answer.computeIfAbsent(row.store(), id -> new HashMap<>()).put(row.item(), row);
        }
        for (String id : answer.keySet()) {
            stores.computeIfAbsent(id, key -> new NaiveStore());
        }
        stores.forEach((id, store) -> {
            if (answer.containsKey(id)) {
                store.read(answer.get(id), expected);
            } else {
                store.miss(expected);
            }
        });
        if (isOpen) {
            expected.alerting().addAll(expected.fresh());
        }
        isOpen = true;
        return expected;
    }

    Set<String> onOffer() {
        Set<String> all = new TreeSet<>();
        stores.values().forEach(store -> all.addAll(store.onOffer));
        return all;
    }

    private static final class NaiveStore {

        private final Map<String, RecordedOffer> lastKnown = new HashMap<>();
        private final Set<String> onOffer = new HashSet<>();
        private final Map<String, BigDecimal> productPrices = new HashMap<>();
        private int missed;
        private boolean held;

        void miss(Expected expected) {
            missed++;
            if (missed == 3) {
                expected.ended().addAll(onOffer);
                onOffer.clear();
            }
        }

        void read(Map<String, RecordedOffer> now, Expected expected) {
            missed = 0;
            Set<String> lost = new HashSet<>(onOffer);
            lost.removeAll(now.keySet());
            boolean suspicious = onOffer.size() >= 6 && lost.size() > onOffer.size() - lost.size();
            if (suspicious && !held) {
                held = true;
            } else {
                held = false;
                expected.ended().addAll(lost);
                onOffer.removeAll(lost);
            }
            Map<String, BigDecimal> before = Map.copyOf(productPrices);
            Map<String, BigDecimal> cheapest = new HashMap<>();
            for (RecordedOffer item : now.values()) {
                see(item, before.get(product(item)), expected);
                cheapest.merge(product(item), item.price(), BigDecimal::min);
            }
            productPrices.putAll(cheapest);
        }

        private void see(RecordedOffer item, @Nullable BigDecimal productPrice, Expected expected) {
            String id = item.item();
            @Nullable RecordedOffer known = lastKnown.get(id);
            boolean wasThere = onOffer.contains(id);
            if (known == null) {
                expected.fresh().add(id);
            } else if (known.price().compareTo(item.price()) != 0 || known.stock() != item.stock()) {
                expected.changed().add(id);
            }
            boolean cheaperLot = known != null && item.price().compareTo(known.price()) < 0;
            boolean cheaperProduct =
                    !wasThere && productPrice != null && item.price().compareTo(productPrice) < 0;
            if (cheaperLot || cheaperProduct) {
                expected.dropped().add(id);
            }
            lastKnown.put(id, item);
            onOffer.add(id);
        }

        private static String product(RecordedOffer item) {
            return Normalizer.normalize(item.name(), Normalizer.Form.NFKD)
                    .replaceAll("\\p{M}", "")
                    .toLowerCase(Locale.ROOT)
                    .replaceAll("[^\\p{L}\\p{N}]+", " ")
                    .strip();
        }
    }
}
