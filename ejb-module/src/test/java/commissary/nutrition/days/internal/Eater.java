package commissary.nutrition.days.internal;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Somebody of the test's world: what he wants, and what he eats on which date, in whole units of the six nutrients. */
final class Eater {

    static final int NUTRIENTS = 6;

    final long account;
    final ZoneId home;
    final int[] goals;
    final Map<LocalDate, List<int[]>> meals = new TreeMap<>();
    boolean moves;

    Eater(long account, ZoneId home, int[] goals) {
        this.account = account;
        this.home = home;
        this.goals = goals;
    }

    void eat(LocalDate day, int[] meal) {
        meals.computeIfAbsent(day, none -> new ArrayList<>()).add(meal);
    }

    /** Which goals the first meals of a date miss by more than a fifth; none of those of a date without meals. */
    List<Integer> missed(LocalDate day, int firstMeals) {
        List<int[]> eaten = meals.getOrDefault(day, List.of());
        List<Integer> missed = new ArrayList<>();
        for (int nutrient = 0; nutrient < NUTRIENTS && firstMeals > 0; nutrient++) {
            long sum = 0;
            for (int[] meal : eaten.subList(0, firstMeals)) {
                sum += meal[nutrient];
            }
            if (5 * Math.abs(sum - goals[nutrient]) > goals[nutrient]) {
                missed.add(nutrient);
            }
        }
        return missed;
    }
}
