package commissary.shop.orders;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a parcel is.
 *
 * @param url the carrier's page about it
 * @param events the oldest first
 */
public record Tracking(
        @Nullable String carrier, @Nullable String number, @Nullable String url, List<TrackingEvent> events) {

    public Tracking {
        events = List.copyOf(events);
    }
}
