package commissary.shop.orders;

/** Who ordered, as of then. */
public record Customer(long id, String fullName, String email) {}
