package commissary.shop.search.internal.query;

import commissary.shop.catalog.ProductView;
import commissary.shop.search.Highlight;
import commissary.shop.search.TextPiece;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Marks found words in a product's texts as they are now. */
public final class Marking {

    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}]*(?:['’._][\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}]*)*");
    private static final int BEFORE = 60;
    private static final int LENGTH = 200;

    private Marking() {}

    public static Highlight of(ProductView product, FoundWords words) {
        return new Highlight(
                product.id(),
                pieces(product.name(), found(product.name(), words::inName)),
                excerpt(product.description(), words::inText));
    }

    private static List<MatchResult> found(String text, Predicate<String> isFound) {
        return WORD.matcher(text)
                .results()
                .filter(word -> isFound.test(word.group()))
                .toList();
    }

    /** Empty if nothing is to be marked. */
    private static List<TextPiece> pieces(String text, List<MatchResult> words) {
        List<TextPiece> pieces = new ArrayList<>();
        int end = 0;
        for (MatchResult word : words) {
            if (word.start() > end) {
                pieces.add(new TextPiece(text.substring(end, word.start()), false));
            }
            pieces.add(new TextPiece(word.group(), true));
            end = word.end();
        }
        if (!pieces.isEmpty() && end < text.length()) {
            pieces.add(new TextPiece(text.substring(end), false));
        }
        return pieces;
    }

    /** Some text around the first word, cut between words; empty if there is none. */
    private static List<TextPiece> excerpt(String text, Predicate<String> isFound) {
        return WORD.matcher(text)
                .results()
                .filter(word -> isFound.test(word.group()))
                .findFirst()
                .map(first -> around(text, first))
                .map(excerpt -> pieces(excerpt, found(excerpt, isFound)))
                .orElse(List.of());
    }

    private static String around(String text, MatchResult first) {
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
}
