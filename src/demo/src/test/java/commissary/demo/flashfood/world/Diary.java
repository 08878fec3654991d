package commissary.demo.flashfood.world;

import static java.util.stream.Collectors.groupingBy;

import commissary.demo.flashfood.supply.Item;
import commissary.demo.flashfood.supply.Store;
import commissary.demo.flashfood.supply.Supply;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What someone saw who looked at the whole world at regular intervals. */
final class Diary {
    private final Map<String, Seen> lots = new LinkedHashMap<>();
    private final List<Integer> lotsPerStoreAndLook = new ArrayList<>();
    private final Map<String, List<Seen>> lotsByProduct = new HashMap<>();
    private final Instant end;
    private int rows;
    private int identicalRows;
    private int mostIdenticalRows;

    private Diary(Instant end) {
        this.end = end;
    }

    static Diary of(MovingWorld world, Instant start, Duration length, Duration interval) {
        Diary diary = new Diary(start.plus(length));
        int look = 0;
        for (Instant at = start; at.isBefore(diary.end); at = at.plus(interval)) {
            Supply supply = world.at(at);
            for (Store store : supply.stores()) {
                diary.note(store, supply.itemsOf(store), at, look);
            }
            look++;
        }
        diary.lots.values().forEach(lot -> diary.lotsByProduct
                .computeIfAbsent(lot.product(), key -> new ArrayList<>())
                .add(lot));
        return diary;
    }

    Collection<Seen> lots() {
        return lots.values();
    }

    /** Lots that were gone four hours before the end: time enough to come back. */
    List<Seen> lotsWithAFuture() {
        Instant late = end.minus(Duration.ofHours(4));
        return lots.values().stream().filter(lot -> lot.posted().isBefore(late)).toList();
    }

    /** The next lot of the same store and name that was posted after this one was gone. */
    Optional<Seen> successorOf(Seen lot) {
        return lotsByProduct.getOrDefault(lot.product(), List.of()).stream()
                .filter(other -> other.posted().isAfter(lot.lastSeen))
                .findFirst();
    }

    List<Integer> lotsPerStoreAndLook() {
        return lotsPerStoreAndLook;
    }

    double shareOfIdenticalRows() {
        return (double) identicalRows / rows;
    }

    int mostIdenticalRows() {
        return mostIdenticalRows;
    }

    private void note(Store store, List<Item> items, Instant at, int look) {
        lotsPerStoreAndLook.add(items.size());
        rows += items.size();
        items.stream().collect(groupingBy(Item::name)).values().stream()
                .filter(alike -> alike.size() > 1)
                .forEach(alike -> {
                    identicalRows += alike.size();
                    mostIdenticalRows = Math.max(mostIdenticalRows, alike.size());
                });
        for (Item item : items) {
            lots.computeIfAbsent(item.id(), id -> new Seen(store, item, at, look))
                    .again(item, at, look);
        }
    }

    /** One lot, from the first look to the last that showed it. */
    static final class Seen {
        private final Store store;
        private final Item first;
        private final Instant firstSeen;
        private final int firstLook;
        private Item last;
        private Instant lastSeen;
        private int lastLook;
        private int looks;

        Seen(Store store, Item first, Instant firstSeen, int firstLook) {
            this.store = store;
            this.first = first;
            this.firstSeen = firstSeen;
            this.firstLook = firstLook;
            this.last = first;
            this.lastSeen = firstSeen;
        }

        Store store() {
            return store;
        }

        Item first() {
            return first;
        }

        Item last() {
            return last;
        }

        Instant firstSeen() {
            return firstSeen;
        }

        Instant posted() {
            return Instant.ofEpochSecond(Long.parseLong(first.id().substring(0, 8), 16));
        }

        String product() {
            return store.id() + first.name();
        }

        /** Whether every look from the first to the last showed it. */
        boolean withoutGap() {
            return looks == lastLook - firstLook + 1;
        }

        private void again(Item item, Instant at, int look) {
            last = item;
            lastSeen = at;
            lastLook = look;
            looks++;
        }
    }
}
