package commissary.nutrition.meals;

import commissary.shared.DomainEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** The sum of a day is another: a meal was completed, changed, moved to or from that day, or deleted. */
public record MealsChanged(UUID eventId, Instant at, long accountId, LocalDate day) implements DomainEvent {}
