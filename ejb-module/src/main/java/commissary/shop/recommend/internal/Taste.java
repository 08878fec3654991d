package commissary.shop.recommend.internal;

import commissary.shop.recommend.internal.PurchaseStore.Purchase;
import commissary.shop.recommend.internal.model.Interest;
import commissary.shop.views.ViewHistory.Looks;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a person likes, by what he did, the latest first. Time counts back from the last thing that he did, so that who was
 * away for long has not lost his taste.
 */
record Taste(List<Liked> liked) {

    private static final int MOST = 500;
    private static final double DAY_SECONDS = 86_400;

    /** After how many days an interest, and a habit, is worth 1/e of what it was. */
    private static final double INTEREST_DAYS = 120;

    private static final double HABIT_DAYS = 180;

    /**
     * A product and how much he likes it.
     *
     * @param pull how much it speaks for what goes with it
     * @param habit how often he bought it, old purchases counting for less; 0 for what he only looked at
     */
    record Liked(long productId, double pull, double habit) {}

    static Taste of(List<Purchase> purchases, List<Looks> looks) {
        List<Interest> all = new ArrayList<>();
        purchases.forEach(purchase -> all.add(new Interest(purchase.productId(), 1, 0, purchase.at())));
        looks.forEach(look -> all.add(
                new Interest(look.productId(), 0, look.days(), look.lastAt().getEpochSecond())));
        Collection<Interest> joined = Interest.joined(all);
        long last = joined.stream().mapToLong(Interest::lastAt).max().orElse(0);
        Map<Long, Double> habits = new HashMap<>();
        // One purchase is one basket: what stands in it twice is no habit.
        Set<Purchase> baskets = Set.copyOf(purchases);
        baskets.forEach(
                purchase -> habits.merge(purchase.productId(), faded(last - purchase.at(), HABIT_DAYS), Double::sum));
        return new Taste(joined.stream()
                .sorted(Comparator.comparingLong(Interest::lastAt).reversed())
                .limit(MOST)
                .map(interest -> new Liked(
                        interest.productId(),
                        interest.weight() * faded(last - interest.lastAt(), INTEREST_DAYS),
                        habits.getOrDefault(interest.productId(), 0.0)))
                .toList());
    }

    List<Long> productIds() {
        return liked.stream().map(Liked::productId).toList();
    }

    Set<Long> bought() {
        return liked.stream()
                .filter(one -> one.habit() > 0)
                .map(Liked::productId)
                .collect(Collectors.toSet());
    }

    private static double faded(long seconds, double days) {
        return Math.exp(-seconds / DAY_SECONDS / days);
    }
}
