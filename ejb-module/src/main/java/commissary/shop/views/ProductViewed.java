package commissary.shop.views;

import commissary.shared.DomainEvent;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody looked at a product. Looks come in crowds, so they do not travel as jobs, but in batches of their own.
 *
 * @param userId null for somebody without an account, or a program
 */
public record ProductViewed(UUID eventId, Instant at, @Nullable Long userId, long productId) implements DomainEvent {}
