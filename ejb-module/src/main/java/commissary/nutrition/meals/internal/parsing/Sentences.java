package commissary.nutrition.meals.internal.parsing;

import commissary.nutrition.meals.internal.parsing.Segment.Joint;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes told meals apart where one food may end and another begin. Turns of speech that carry no food ("For a quick snack
 * I treated myself to") become joints first.
 */
final class Sentences {

    private static final String BREAK = "|";
    private static final String WEIGHS = "~";
    private static final String OWN_MARKS = "[|~]";

    private static final Map<String, Joint> JOINTS = Map.ofEntries(
            Map.entry(BREAK, Joint.NONE),
            Map.entry(";", Joint.NONE),
            Map.entry(".", Joint.NONE),
            Map.entry("!", Joint.NONE),
            Map.entry("?", Joint.NONE),
            Map.entry(":", Joint.NONE),
            Map.entry(WEIGHS, Joint.WEIGHS),
            Map.entry(",", Joint.COMMA),
            Map.entry("and", Joint.AND),
            Map.entry("&", Joint.AND),
            Map.entry("+", Joint.AND),
            Map.entry("plus", Joint.AND),
            Map.entry("et", Joint.AND),
            Map.entry("with", Joint.WITH),
            Map.entry("avec", Joint.WITH));

    private Sentences() {}

    static List<Segment> segments(String description) {
        String text = Normalizer.normalize(description, Normalizer.Form.NFC)
                .replaceAll(OWN_MARKS, " ")
                .replaceAll("[\\r\\n]+", " ; ")
                .replaceAll("(?i)\\bhalf (?:and|&) half\\b", "half-and-half");
        for (Map.Entry<List<Pattern>, String> phrases : List.of(
                Map.entry(Vocabulary.WEIGHS_PHRASES, WEIGHS),
                Map.entry(Vocabulary.GONE_PHRASES, BREAK),
                Map.entry(Vocabulary.TOLD_PHRASES, BREAK),
                Map.entry(Vocabulary.JOINT_PHRASES, BREAK))) {
            for (Pattern phrase : phrases.getKey()) {
                text = replaced(text, phrase, " " + phrases.getValue() + " ");
            }
        }
        return split(Tokens.of(text));
    }

    /** Replaces in the text what a pattern finds in its folded form. */
    private static String replaced(String text, Pattern phrase, String mark) {
        Matcher found = phrase.matcher(sameLengthFolded(text));
        StringBuilder changed = new StringBuilder();
        int end = 0;
        while (found.find()) {
            changed.append(text, end, found.start()).append(mark);
            end = found.end();
        }
        return changed.append(text.substring(end)).toString();
    }

    /** Small letters without accents, each in its place. */
    private static String sameLengthFolded(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            String bare = c < 128 ? String.valueOf(c) : Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
            char plain = c == '’' ? '\'' : bare.charAt(0);
            folded.append(String.valueOf(plain).toLowerCase(Locale.ROOT).charAt(0));
        }
        return folded.toString();
    }

    private static List<Segment> split(List<Token> tokens) {
        List<Segment> segments = new ArrayList<>();
        List<Token> part = new ArrayList<>();
        List<Token> said = new ArrayList<>();
        Joint joint = Joint.NONE;
        int depth = 0;
        for (Token token : tokens) {
            depth = Math.max(0, depth + (token.is("(") ? 1 : token.is(")") ? -1 : 0));
            Joint next = depth > 0 || isWithinAmount(part, token) ? null : JOINTS.get(token.folded());
            if (next == null) {
                part.add(token);
                continue;
            }
            if (!part.isEmpty()) {
                segments.add(new Segment(joint, said, part));
                part.clear();
                said.clear();
                joint = next;
            } else {
                joint = stronger(joint, next);
            }
            if (token.isWord() || token.is(",")) {
                said.add(token);
            }
        }
        if (!part.isEmpty()) {
            segments.add(new Segment(joint, said, part));
        }
        return segments;
    }

    /** "One and a half": no joint after a number; "2 + 1" is one. */
    private static boolean isWithinAmount(List<Token> part, Token token) {
        boolean isAnd = token.is("and") || token.is("et");
        if (!isAnd || part.isEmpty()) {
            return false;
        }
        Token last = part.get(part.size() - 1);
        return part.size() <= 2 && (last.isNumber() || NumberWords.whole(last.folded()) != null)
                || last.is("half") && part.size() <= 2;
    }

    private static Joint stronger(Joint one, Joint other) {
        if (one == Joint.NONE || other == Joint.NONE) {
            return one == Joint.WEIGHS || other == Joint.WEIGHS ? Joint.WEIGHS : Joint.NONE;
        }
        return other;
    }
}
