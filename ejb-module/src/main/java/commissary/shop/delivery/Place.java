package commissary.shop.delivery;

/** As much of an address as rules and taxes go by. */
public record Place(String country, String province) {

    public static Place of(Address address) {
        return new Place(address.country(), address.province());
    }
}
