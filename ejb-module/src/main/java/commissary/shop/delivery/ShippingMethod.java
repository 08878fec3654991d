package commissary.shop.delivery;

/** How goods reach a person. */
public enum ShippingMethod {
    PICKUP,
    STANDARD,
    EXPRESS
}
