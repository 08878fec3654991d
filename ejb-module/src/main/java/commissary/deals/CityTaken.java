package commissary.deals;

import commissary.shared.Conflict;

/** There is a city of this name already. */
public final class CityTaken extends Conflict {

    public CityTaken(String name) {
        super("CITY_TAKEN", "There is a city called " + name + " already");
    }
}
