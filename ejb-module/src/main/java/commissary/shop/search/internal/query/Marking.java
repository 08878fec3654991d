package commissary.shop.search.internal.query;

import commissary.shop.catalog.ProductView;
import commissary.shop.search.Highlight;
import commissary.shop.search.TextPiece;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Marks found words in a product's texts as they are now. */
public final class Marking {

    private static final int BEFORE = 60;
    private static final int LENGTH = 200;

    private Marking() {}

    public static Highlight of(ProductView product, Set<String> words) {
        if (words.isEmpty()) {
            return new Highlight(product.id(), List.of(), List.of());
        }
        Pattern pattern = pattern(words);
        return new Highlight(
                product.id(),
                pieces(product.name(), pattern),
                pieces(excerpt(product.description(), pattern), pattern));
    }

    /** Empty if nothing is to be marked. */
    private static List<TextPiece> pieces(String text, Pattern words) {
        List<TextPiece> pieces = new ArrayList<>();
        Matcher matcher = words.matcher(text);
        int end = 0;
        while (matcher.find()) {
            if (matcher.start() > end) {
                pieces.add(new TextPiece(text.substring(end, matcher.start()), false));
            }
            pieces.add(new TextPiece(matcher.group(), true));
            end = matcher.end();
        }
        if (!pieces.isEmpty() && end < text.length()) {
            pieces.add(new TextPiece(text.substring(end), false));
        }
        return pieces;
    }

    /** Some text around the first word, cut between words. */
    private static String excerpt(String text, Pattern words) {
        Matcher first = words.matcher(text);
        if (!first.find()) {
            return "";
        }
        int start = first.start() <= BEFORE ? 0 : behindBlank(text, first.start() - BEFORE, first.start());
        int end = Math.max(first.end(), start + LENGTH);
        if (end < text.length()) {
            end = Math.max(first.end(), text.lastIndexOf(' ', end));
        }
        return text.substring(start, Math.min(end, text.length()));
    }

    /** Behind the first blank from there on, at the latest where the word begins. */
    private static int behindBlank(String text, int from, int latest) {
        int blank = text.indexOf(' ', from);
        return blank < 0 ? latest : Math.min(blank + 1, latest);
    }

    private static Pattern pattern(Set<String> words) {
        String any = words.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])(?:" + any + ")(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
