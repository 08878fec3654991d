package commissary.demo.flashfood.world;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/** The kinds of goods, with how often they turn up as surplus and how soon they spoil. */
enum Category {
    PRODUCE(3, 1, 4),
    BAKERY(2, 1, 3),
    MEAT(2, 1, 4),
    SEAFOOD(1, 1, 3),
    DAIRY(1, 2, 9),
    DELI(1, 2, 7),
    PREPARED(1, 1, 3),
    FROZEN(1, 20, 90),
    PANTRY(1, 10, 60),
    SNACKS(1, 7, 45),
    DRINKS(1, 5, 40),
    HEALTH(1, 20, 120),
    HOUSEHOLD(1),
    PET(1, 14, 90),
    OTHER(1);

    private final int weight;
    private final int leastDays;
    private final int mostDays;

    Category(int weight) {
        this(weight, -1, -1);
    }

    Category(int weight, int leastDays, int mostDays) {
        this.weight = weight;
        this.leastDays = leastDays;
        this.mostDays = mostDays;
    }

    /** How many times likelier than the rarest a product of this kind is. */
    int weight() {
        return weight;
    }

    /** Midnight UTC of the date printed on something posted at {@code posted}; empty for what does not spoil. */
    Optional<Instant> bestBefore(Instant posted, Dice dice) {
        if (leastDays < 0) {
            return Optional.empty();
        }
        int days = leastDays + dice.below(mostDays - leastDays + 1);
        LocalDate today = LocalDate.ofInstant(posted, ZoneOffset.UTC);
        return Optional.of(today.plusDays(days).atStartOfDay(ZoneOffset.UTC).toInstant());
    }
}
