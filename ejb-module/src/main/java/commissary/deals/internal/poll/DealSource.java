package commissary.deals.internal.poll;

import commissary.deals.internal.Position;

/** Where deals come from. */
public interface DealSource {

    /** How far from the centre stores are looked for. */
    int SEARCH_KILOMETRES = 75;

    /** How many stores are asked for. */
    int MAX_STORES = 50;

    /**
     * Asks for the stores near a place and their items. Talks to the network, for minutes if it must.
     *
     * @throws SourceFailed if there is no answer that could be read
     */
    CityReading read(Position centre);
}
