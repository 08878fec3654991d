package commissary.shop.recommend.internal;

import commissary.shop.catalog.ProductView;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How much a product is like another by what is said of both: words of the name, category, brand, price. From 0 to 1. */
final class Likeness {

    private static final double WORDS = 0.5;
    private static final double CATEGORY = 0.25;
    private static final double BRAND = 0.15;
    private static final double PRICE = 0.1;
    private static final int SHORTEST_WORD = 3;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final ProductView product;
    private final Set<String> words;

    Likeness(ProductView product) {
        this.product = product;
        this.words = words(product);
    }

    double to(ProductView other) {
        return WORDS * sharedWords(other)
                + (other.categoryId() == product.categoryId() ? CATEGORY : 0)
                + (product.brand() != null && Objects.equals(product.brand(), other.brand()) ? BRAND : 0)
                + PRICE * likePrice(other);
    }

    private double sharedWords(ProductView other) {
        Set<String> theirs = words(other);
        Set<String> all = new HashSet<>(words);
        all.addAll(theirs);
        theirs.retainAll(words);
        return all.isEmpty() ? 0 : (double) theirs.size() / all.size();
    }

    private double likePrice(ProductView other) {
        double lower = product.price().min(other.price()).doubleValue();
        double higher = product.price().max(other.price()).doubleValue();
        return higher == 0 ? 1 : lower / higher;
    }

    private static Set<String> words(ProductView product) {
        String plain = MARKS.matcher(Normalizer.normalize(product.name(), Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return BETWEEN_WORDS
                .splitAsStream(plain)
                .filter(word -> word.length() >= SHORTEST_WORD)
                .collect(Collectors.toCollection(HashSet::new));
    }
}
