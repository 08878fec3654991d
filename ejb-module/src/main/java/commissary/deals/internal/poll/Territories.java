package commissary.deals.internal.poll;

import commissary.deals.internal.Position;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which city a store belongs to: the one with the nearest centre, of those whose search can reach it. Two searches often
 * find the same store; only its own city's run reads it.
 */
final class Territories {

    private final List<PolledCity> cities;

    Territories(List<PolledCity> cities) {
        this.cities = List.copyOf(cities);
    }

    /**
     * Whether a store that this city's search found belongs to it.
     *
     * @param position null where nobody knows it; then the city that found the store first keeps it
     * @param knownCityId the city it belongs to until now; null for a new store
     */
    boolean belongsTo(PolledCity city, @Nullable Position position, @Nullable Long knownCityId) {
        if (position == null) {
            return knownCityId == null || knownCityId == city.id();
        }
        return cities.stream()
                        .filter(other -> position.kilometresTo(other.centre()) <= DealSource.SEARCH_KILOMETRES)
                        .min(Comparator.comparingDouble(other -> position.kilometresTo(other.centre())))
                        .orElse(city)
                        .id()
                == city.id();
    }
}
