package commissary.demo.flashfood.world;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A product's name with choices in braces: <code>Pears ({2 lb|3 lb})</code>; {@code {#}} stands for a number. */
record NamePattern(String text) {
    private static final Pattern CHOICE = Pattern.compile("\\{([^}]*)}");
    private static final Pattern BAR = Pattern.compile("\\|");
    private static final String NUMBER = "#";
    private static final int HIGHEST_NUMBER = 400;

    boolean isNumbered() {
        return text.contains("{" + NUMBER + "}");
    }

    String draw(Dice dice) {
        return CHOICE.matcher(text)
                .replaceAll(choice -> Matcher.quoteReplacement(choose(choice.group(1), dice.on(choice.start()))));
    }

    private static String choose(String choices, Dice dice) {
        if (choices.equals(NUMBER)) {
            return Integer.toString(1 + dice.below(HIGHEST_NUMBER));
        }
        List<String> several = BAR.splitAsStream(choices).toList();
        return several.get(dice.below(several.size()));
    }
}
