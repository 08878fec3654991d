package commissary.demo.shop;

import java.util.Collection;

/**
 * A product as the shop shows it.
 *
 * @param thing what it is a variant of; the whole name where it is none
 * @param variant empty where it is none
 */
record ShopProduct(long id, String thing, String variant, boolean hasPicture) {
    private static final String SEPARATOR = ", ";

    /** Takes a name apart, whose end is the value of one of the attributes. */
    static ShopProduct of(long id, String name, Collection<String> attributes, boolean hasPicture) {
        for (String value : attributes) {
            String end = SEPARATOR + value;
            if (name.endsWith(end)) {
                return new ShopProduct(id, name.substring(0, name.length() - end.length()), value, hasPicture);
            }
        }
        return new ShopProduct(id, name, "", hasPicture);
    }
}
