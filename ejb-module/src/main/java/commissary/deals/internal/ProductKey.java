package commissary.deals.internal;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What stays the same when a product comes back under a new id: its name without case, accents and punctuation. Together
 * with the store it names a product.
 *
 * @param value words joined by single spaces; never empty
 */
public record ProductKey(String value) {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** The key of a name; of a name without any letter or digit, the name itself. */
    public static ProductKey of(String name) {
        String words = words(name);
        return new ProductKey(words.isEmpty() ? name.strip() : words);
    }

    /** The words of a text without case, accents and punctuation, joined by single spaces; may be empty. */
    public static String words(String text) {
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return NO_WORD.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
