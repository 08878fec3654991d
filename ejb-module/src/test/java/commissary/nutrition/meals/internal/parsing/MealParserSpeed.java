package commissary.nutrition.meals.internal.parsing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/**
 * Measures how many told meals are read in a second, beside a reference that only takes them apart at blanks; the
 * benchmark {@code meal-parser} runs it. Prints a line of JSON for each round.
 */
public final class MealParserSpeed {

    private static final List<String> BEGINNINGS = List.of(
            "",
            "For breakfast I had ",
            "This morning, I treated myself to ",
            "Lunch today was ",
            "Ce matin j'ai mangé ");
    private static final List<String> FOODS = List.of(
            "two scrambled eggs",
            "a slice of whole wheat toast with butter",
            "a glass of orange juice",
            "1 1/2 cups of oatmeal",
            "250g grilled chicken breast",
            "a 16.9 fl oz bottle of water",
            "half an avocado",
            "a peanut butter and jelly sandwich",
            "deux tartines beurrées",
            "2-3 apples");
    private static final List<String> JOINTS = List.of(", ", " and ", " with ", " alongside ", " et ");
    private static final Set<String> WORDS = Set.of("with", "and", "of", "a", "two");

    private MealParserSpeed() {}

    /** Takes the number of rounds and of meals in each. */
    public static void main(String[] arguments) {
        int rounds = Integer.parseInt(arguments[0]);
        List<String> meals = meals(Integer.parseInt(arguments[1]));
        MealParser parser = new MealParser(KnownFoods.NONE);
        read(parser, meals);
        reference(meals);
        for (int i = 0; i < rounds; i++) {
            long start = System.nanoTime();
            int foods = read(parser, meals);
            long between = System.nanoTime();
            int words = reference(meals);
            long end = System.nanoTime();
            System.out.printf(
                    Locale.ROOT,
                    "{\"parser\":%.0f,\"reference\":%.0f,\"foods\":%d,\"words\":%d}%n",
                    meals.size() * 1e9 / (between - start),
                    meals.size() * 1e9 / (end - between),
                    foods,
                    words);
        }
    }

    private static int read(MealParser parser, List<String> meals) {
        return meals.stream().mapToInt(meal -> parser.read(meal).size()).sum();
    }

    private static int reference(List<String> meals) {
        return meals.stream()
                .mapToInt(meal -> (int) Arrays.stream(meal.split(" ", -1))
                        .filter(word -> WORDS.contains(word.toLowerCase(Locale.ROOT)))
                        .count())
                .sum();
    }

    private static List<String> meals(int count) {
        Random random = new Random(1);
        List<String> meals = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            StringBuilder meal = new StringBuilder(one(BEGINNINGS, random));
            int foods = 1 + random.nextInt(4);
            for (int food = 0; food < foods; food++) {
                meal.append(food == 0 ? "" : one(JOINTS, random)).append(one(FOODS, random));
            }
            meals.add(meal.toString());
        }
        return meals;
    }

    private static String one(List<String> some, Random random) {
        return some.get(random.nextInt(some.size()));
    }
}
