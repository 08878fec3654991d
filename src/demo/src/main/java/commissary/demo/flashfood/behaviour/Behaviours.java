package commissary.demo.flashfood.behaviour;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Which behaviour is in force where. What was set for a city goes before what was set for all. */
public final class Behaviours {
    /** Stands for every city, and for requests that belong to none. */
    public static final String ALL_CITIES = "*";

    /** As a number of requests: no end. */
    public static final int UNTIL_CLEARED = Integer.MAX_VALUE;

    private static final Behaviour NORMAL = new Behaviour.Normal();

    private final Supplier<Set<String>> cities;
    private final Map<String, Standing> standing = new HashMap<>();

    /**
     * Begins with everything normal.
     *
     * @param cities the names that exist when asked
     */
    public Behaviours(Supplier<Set<String>> cities) {
        this.cities = cities;
    }

    public void set(String city, Behaviour behaviour) {
        set(city, behaviour, UNTIL_CLEARED);
    }

    /**
     * Puts a behaviour in force, in place of the one the city had.
     *
     * @param city a city's name or {@link #ALL_CITIES}
     * @param times for how many requests
     */
    public synchronized void set(String city, Behaviour behaviour, int times) {
        if (!city.equals(ALL_CITIES) && !cities.get().contains(city)) {
            throw new IllegalArgumentException("There is no city " + city + " among " + cities.get());
        }
        Checks.positive("times", times);
        standing.put(city, new Standing(behaviour, times));
    }

    /** Everything is normal again. */
    public synchronized void clear() {
        standing.clear();
    }

    /** The behaviour for one request, which counts as one of its times; empty is a request that names no city. */
    public synchronized Behaviour next(Optional<String> city) {
        return city.flatMap(this::take).or(() -> take(ALL_CITIES)).orElse(NORMAL);
    }

    private Optional<Behaviour> take(String city) {
        Optional<Standing> taken = Optional.ofNullable(standing.get(city));
        taken.ifPresent(one -> {
            if (one.times() == 1) {
                standing.remove(city);
            } else if (one.times() != UNTIL_CLEARED) {
                standing.put(city, new Standing(one.behaviour(), one.times() - 1));
            }
        });
        return taken.map(Standing::behaviour);
    }

    private record Standing(Behaviour behaviour, int times) {}
}
