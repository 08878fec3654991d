package commissary.demo.flashfood.supply;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A world that follows a script: a list of polls, shown step by step when told to, whatever the clock says.
 * At a step each city answers with the latest of its polls up to there; a city not yet reached has no stores.
 */
public final class Replay implements World {
    private final List<Poll> polls;
    private volatile Scene scene;

    /** Starts at the first step. */
    public Replay(List<Poll> polls) {
        this.polls = new ArrayList<>(polls);
        this.scene = Scene.of(this.polls.subList(0, Math.min(1, polls.size())));
    }

    public synchronized int steps() {
        return polls.size();
    }

    /**
     * Shows the script up to one step.
     *
     * @param step counted from 0
     * @return the poll that is now the latest
     */
    public synchronized Poll show(int step) {
        if (step < 0 || step >= polls.size()) {
            throw new IllegalArgumentException("There are steps 0 to " + (polls.size() - 1) + ", not " + step);
        }
        scene = Scene.of(polls.subList(0, step + 1));
        return polls.get(step);
    }

    /** Adds a poll to the end of the script and shows it; answers its step. */
    public synchronized int add(Poll poll) {
        polls.add(poll);
        show(polls.size() - 1);
        return polls.size() - 1;
    }

    @Override
    public Supply at(Instant instant) {
        return scene;
    }

    private record Scene(List<City> cities, Map<Store, List<Item>> itemsByStore) implements Supply {
        static Scene of(List<Poll> shown) {
            Map<String, Poll> latest = new LinkedHashMap<>();
            shown.forEach(poll -> latest.put(poll.city().name(), poll));
            Map<Store, List<Item>> items = new LinkedHashMap<>();
            latest.values().stream()
                    .flatMap(poll -> poll.stores().stream())
                    .forEach(stocked -> items.put(stocked.store(), stocked.items()));
            return new Scene(latest.values().stream().map(Poll::city).toList(), items);
        }

        @Override
        public List<Store> stores() {
            return List.copyOf(itemsByStore.keySet());
        }

        @Override
        public List<Item> itemsOf(Store store) {
            return itemsByStore.getOrDefault(store, List.of());
        }
    }
}
