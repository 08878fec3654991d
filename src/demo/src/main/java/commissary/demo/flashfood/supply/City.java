package commissary.demo.flashfood.supply;

import static java.util.Objects.requireNonNull;

/**
 * A city with stores around it. The upstream's protocol knows no cities; misbehaviour and the journal do.
 *
 * @param name lower-case
 */
public record City(String name, Place centre) {
    /** Searches farther than this from every centre belong to no city. */
    private static final double REACH_METRES = 75_000;

    public City {
        requireNonNull(centre, "centre");
        if (requireNonNull(name, "name").isBlank()) {
            throw new IllegalArgumentException("A city has a name");
        }
    }

    public boolean reaches(Place place) {
        return centre.metresTo(place) <= REACH_METRES;
    }
}
