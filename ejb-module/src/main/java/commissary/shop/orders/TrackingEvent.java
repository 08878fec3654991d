package commissary.shop.orders;

import java.time.Instant;

/** What the carrier, or somebody of the shop, says of a parcel. */
public record TrackingEvent(Instant at, String message) {}
