package commissary.shop.delivery;

import java.util.List;

/**
 * A province or state.
 *
 * @param code as it stands on letters, such as {@code AB}
 * @param postalPrefixes what its postal codes begin with; empty if that is not known
 */
public record Province(String code, String name, List<String> postalPrefixes) {

    public Province {
        postalPrefixes = List.copyOf(postalPrefixes);
    }
}
