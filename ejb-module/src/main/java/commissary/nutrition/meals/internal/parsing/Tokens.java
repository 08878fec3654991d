package commissary.nutrition.meals.internal.parsing;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Takes a text apart. */
final class Tokens {

    private static final Map<Character, String> FRACTIONS = Map.ofEntries(
            Map.entry('¼', "1/4"),
            Map.entry('½', "1/2"),
            Map.entry('¾', "3/4"),
            Map.entry('⅓', "1/3"),
            Map.entry('⅔', "2/3"),
            Map.entry('⅕', "1/5"),
            Map.entry('⅖', "2/5"),
            Map.entry('⅗', "3/5"),
            Map.entry('⅘', "4/5"),
            Map.entry('⅙', "1/6"),
            Map.entry('⅚', "5/6"),
            Map.entry('⅛', "1/8"),
            Map.entry('⅜', "3/8"),
            Map.entry('⅝', "5/8"),
            Map.entry('⅞', "7/8"));

    /** In this order: percent and what begins with a letter are words; mixed numbers come before plain ones. */
    private static final Pattern PIECE = Pattern.compile("(?<percent>\\d{1,3}(?:[.,]\\d{1,2})? ?%)"
            + "|(?<mixed>\\d{1,4} {1,2}\\d{1,2}/\\d{1,3}(?![\\d/]))"
            + "|(?<fraction>\\d{1,3} ?/ ?\\d{1,3}(?![\\d/]))"
            + "|(?<thousands>\\d{1,3}(?:,\\d{3})+(?!\\d))"
            + "|(?<number>\\d{1,9}(?:[.,]\\d{1,6})?|\\.\\d{1,6})"
            + "|(?<word>\\p{L}[\\p{L}\\p{M}\\p{N}®™'’*.&-]*)"
            + "|(?<mark>[^\\s])");

    private Tokens() {}

    static List<Token> of(String text) {
        List<Token> tokens = new ArrayList<>();
        Matcher piece = PIECE.matcher(withPlainFractions(text));
        while (piece.find()) {
            add(tokens, piece);
        }
        return tokens;
    }

    static String text(List<Token> tokens) {
        return tokens.stream().map(Token::text).collect(Collectors.joining(" "));
    }

    private static void add(List<Token> tokens, Matcher piece) {
        String text = piece.group();
        if (piece.group("percent") != null) {
            tokens.add(Token.word(text.replace(" ", "")));
        } else if (piece.group("mixed") != null || piece.group("fraction") != null) {
            addFraction(tokens, text);
        } else if (piece.group("thousands") != null) {
            tokens.add(Token.number(text, new BigDecimal(text.replace(",", ""))));
        } else if (piece.group("number") != null) {
            tokens.add(Token.number(text, new BigDecimal(text.replace(',', '.'))));
        } else if (piece.group("word") != null) {
            addWord(tokens, text);
        } else {
            tokens.add(Token.mark(text.equals("–") || text.equals("—") ? "-" : text));
        }
    }

    /** "12/1" is hardly a fraction, and nothing is divided by nothing: then it is two numbers. */
    private static void addFraction(List<Token> tokens, String text) {
        String[] parts = text.split("[ /]+");
        BigDecimal over = new BigDecimal(parts[parts.length - 2]);
        BigDecimal under = new BigDecimal(parts[parts.length - 1]);
        BigDecimal whole = parts.length > 2 ? new BigDecimal(parts[0]) : BigDecimal.ZERO;
        if (under.signum() == 0) {
            Arrays.stream(parts).forEach(part -> tokens.add(Token.number(part, new BigDecimal(part))));
        } else {
            tokens.add(Token.number(text, whole.add(over.divide(under, MathContext.DECIMAL32))));
        }
    }

    /** Dots and hyphens at the end are no part of a word; "three-quarters" is two. */
    private static void addWord(List<Token> tokens, String text) {
        String word = text.replaceFirst("[.'’&-]+$", "");
        String[] parts = word.split("-");
        if (parts.length > 1 && Arrays.stream(parts).allMatch(part -> NumberWords.isNumber(Folding.fold(part)))) {
            Arrays.stream(parts).forEach(part -> tokens.add(Token.word(part)));
        } else if (parts.length == 2 && Folding.fold(parts[0]).equals("demi")) {
            Arrays.stream(parts).forEach(part -> tokens.add(Token.word(part)));
        } else {
            tokens.add(Token.word(word));
        }
        if (text.endsWith(".") && text.length() > 4) {
            tokens.add(Token.mark("."));
        }
    }

    private static String withPlainFractions(String text) {
        StringBuilder plain = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            String fraction = FRACTIONS.get(c);
            if (fraction != null) {
                plain.append(' ').append(fraction);
            } else {
                plain.append(c == '⁄' ? '/' : Character.isWhitespace(c) || c == '\u00a0' ? ' ' : c);
            }
        }
        return plain.toString();
    }
}
