package commissary.nutrition.meals.internal.parsing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads an amount where one begins: "2", "1 1/2", "two and a half", "half a", "a couple of", "a dozen", "2-3", "six to eight". */
final class AmountReader {

    private static final Set<String> OF = Set.of("of", "de");
    private static final Set<String> AND = Set.of("and", "et", "&");
    private static final Set<String> TO = Set.of("-", "to", "or", "a", "ou");

    private final List<Token> tokens;
    private int at;

    private AmountReader(List<Token> tokens, int at) {
        this.tokens = tokens;
        this.at = at;
    }

    /** @param next the first token that is no part of it */
    record Found(Amount amount, int next) {}

    /** @param mayBeArticle whether "a" and "une" count as one */
    static @Nullable Found read(List<Token> tokens, int at, boolean mayBeArticle) {
        AmountReader reader = new AmountReader(tokens, at);
        BigDecimal low = reader.number(mayBeArticle);
        if (low == null || low.signum() <= 0) {
            return null;
        }
        low = low.add(reader.fractionAfterDash(low));
        return new Found(new Amount(low, reader.upTo(low)), reader.at);
    }

    /** "2-3/4" is a mixed number. */
    private BigDecimal fractionAfterDash(BigDecimal whole) {
        Token dash = peek(0);
        Token fraction = peek(1);
        boolean isMixed = dash != null
                && dash.is("-")
                && fraction != null
                && fraction.text().contains("/")
                && fraction.value() != null
                && fraction.value().compareTo(BigDecimal.ONE) < 0
                && whole.scale() <= 0;
        if (!isMixed || fraction == null || fraction.value() == null) {
            return BigDecimal.ZERO;
        }
        at += 2;
        return fraction.value();
    }

    private @Nullable BigDecimal number(boolean mayBeArticle) {
        Token token = peek(0);
        if (token == null) {
            return null;
        } else if (token.isNumber()) {
            at++;
            return times(andPart(token.value()));
        }
        BigDecimal whole = NumberWords.whole(token.folded());
        if (whole != null) {
            at++;
            BigDecimal part = peekPart(0);
            if (part != null) {
                at++;
                skipOfA();
                return whole.multiply(part);
            }
            return times(andPart(whole));
        }
        return loose(token, mayBeArticle);
    }

    /** "Half a", "a few", "a couple of", "a quarter of a"; or an article alone. */
    private @Nullable BigDecimal loose(Token token, boolean mayBeArticle) {
        boolean isArticle = NumberWords.ARTICLES.contains(token.folded());
        int word = isArticle || token.is("la") ? 1 : 0;
        Token after = peek(word);
        BigDecimal many = after == null ? null : NumberWords.many(after.folded());
        if (many != null) {
            at += word + 1;
            skip(OF);
            return many;
        }
        BigDecimal part = peekPart(word);
        if (part != null) {
            at += word + 1;
            skipOfA();
            return times(part);
        }
        if (isArticle && mayBeArticle) {
            at++;
            return BigDecimal.ONE;
        }
        return null;
    }

    private BigDecimal andPart(@Nullable BigDecimal whole) {
        BigDecimal value = whole == null ? BigDecimal.ZERO : whole;
        Token and = peek(0);
        if (and == null || !AND.contains(and.folded())) {
            return value;
        }
        Token article = peek(1);
        int skipped = article != null && NumberWords.ARTICLES.contains(article.folded()) ? 2 : 1;
        BigDecimal part = peekPart(skipped);
        if (part == null) {
            return value;
        }
        at += skipped + 1;
        return value.add(part);
    }

    /** "Two dozen". */
    private BigDecimal times(BigDecimal value) {
        Token token = peek(0);
        if (token != null && (token.is("dozen") || token.is("douzaine"))) {
            at++;
            skip(OF);
            BigDecimal dozen = NumberWords.many(token.folded());
            return dozen == null ? value : value.multiply(dozen);
        }
        return value;
    }

    private BigDecimal upTo(BigDecimal low) {
        Token to = peek(0);
        if (to == null || !TO.contains(to.folded()) || to.text().equals("a")) {
            return low;
        }
        int before = at;
        at++;
        BigDecimal high = number(false);
        if (high == null || high.compareTo(low) <= 0) {
            at = before;
            return low;
        }
        return high;
    }

    private void skipOfA() {
        skip(OF);
        skip(NumberWords.ARTICLES);
    }

    private void skip(Set<String> words) {
        Token token = peek(0);
        if (token != null && words.contains(token.folded())) {
            at++;
        }
    }

    private @Nullable BigDecimal peekPart(int ahead) {
        Token token = peek(ahead);
        return token == null ? null : NumberWords.part(token.folded());
    }

    private @Nullable Token peek(int ahead) {
        return at + ahead < tokens.size() ? tokens.get(at + ahead) : null;
    }
}
