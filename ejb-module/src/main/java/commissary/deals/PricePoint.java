package commissary.deals;

import java.math.BigDecimal;
import java.time.Instant;

/** What a product cost at its store at an instant, and how many a lot of it had. */
public record PricePoint(BigDecimal price, int quantityAvailable, Instant recordedAt) {}
