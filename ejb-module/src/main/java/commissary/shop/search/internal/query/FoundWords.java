package commissary.shop.search.internal.query;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words by which a product was found, as they stand in it. An index marks them in several fields and in texts of
 * some moments ago; with the words alone the present texts can be marked.
 */
final class FoundWords {

    /** Characters that no text holds by right; those that are trimmed off its ends, as controls are, would not do. */
    static final String BEGIN = "\uFDD0";

    static final String END = "\uFDD1";

    private static final Pattern MARKED = Pattern.compile(BEGIN + "([^" + END + "]*)" + END);

    private FoundWords() {}

    /** @param fields for each field, its marked fragments */
    static Set<String> of(List<?> fields) {
        Set<String> words = new HashSet<>();
        for (Object field : fields) {
            for (Object fragment : (List<?>) field) {
                Matcher matcher = MARKED.matcher((String) fragment);
                while (matcher.find()) {
                    words.add(matcher.group(1).toLowerCase(Locale.ROOT));
                }
            }
        }
        return words;
    }
}
