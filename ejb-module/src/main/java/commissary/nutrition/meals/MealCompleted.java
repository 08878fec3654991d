package commissary.nutrition.meals;

import commissary.shared.DomainEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A meal's words were read: its items and totals are there. */
public record MealCompleted(UUID eventId, Instant at, long mealId, long accountId, LocalDate day)
        implements DomainEvent {}
