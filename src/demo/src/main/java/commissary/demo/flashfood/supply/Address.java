package commissary.demo.flashfood.supply;

/** Where a store stands: street line, town, province. */
public record Address(String line, String city, String province) {
    public String full() {
        return line + ", " + city + ", " + province;
    }
}
