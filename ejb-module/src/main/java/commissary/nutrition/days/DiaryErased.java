package commissary.nutrition.days;

import commissary.shared.DomainEvent;
import java.time.Instant;
import java.util.UUID;

/** Somebody had his diary erased; whoever keeps something that was made of it forgets that too. */
public record DiaryErased(UUID eventId, Instant at, long accountId) implements DomainEvent {}
