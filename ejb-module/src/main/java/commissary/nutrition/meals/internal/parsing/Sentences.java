package commissary.nutrition.meals.internal.parsing;

import commissary.nutrition.meals.internal.parsing.Segment.Joint;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
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
    private static final int FIRST_WITH_MARKS = 128;
    private static final Pattern LINES = Pattern.compile("[\\r\\n]+");

    /** The one food whose name begins with an amount. */
    private static final Pattern HALF_AND_HALF = Pattern.compile("\\bhalf (?:and|&) half\\b", Pattern.CASE_INSENSITIVE);

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
                .replace(BREAK, " ")
                .replace(WEIGHS, " ");
        text = HALF_AND_HALF.matcher(LINES.matcher(text).replaceAll(" ; ")).replaceAll("half-and-half");
        Woven woven = Woven.of(text)
                .replaced(Vocabulary.WEIGHS_PHRASES, " " + WEIGHS + " ")
                .replaced(Vocabulary.GONE_PHRASES, " " + BREAK + " ")
                .replaced(Vocabulary.TOLD_PHRASES, " " + BREAK + " ")
                .replaced(Vocabulary.JOINT_PHRASES, " " + BREAK + " ");
        return split(Tokens.of(woven.text()));
    }

    /** A text and the same in small letters without accents, each in its place. */
    private record Woven(String text, String folded) {

        static Woven of(String text) {
            StringBuilder folded = new StringBuilder(text.length());
            for (int i = 0; i < text.length(); i++) {
                folded.append(plain(text.charAt(i)));
            }
            return new Woven(text, folded.toString());
        }

        private static char plain(char c) {
            if (c == '’') {
                return '\'';
            }
            char bare = c < FIRST_WITH_MARKS
                    ? c
                    : Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD)
                            .charAt(0);
            return Character.toLowerCase(bare);
        }

        Woven replaced(List<Pattern> phrases, String mark) {
            Woven woven = this;
            for (Pattern phrase : phrases) {
                woven = woven.replaced(phrase, mark);
            }
            return woven;
        }

        private Woven replaced(Pattern phrase, String mark) {
            Matcher found = phrase.matcher(folded);
            if (!found.find()) {
                return this;
            }
            StringBuilder newText = new StringBuilder();
            StringBuilder newFolded = new StringBuilder();
            int end = 0;
            do {
                newText.append(text, end, found.start()).append(mark);
                newFolded.append(folded, end, found.start()).append(mark);
                end = found.end();
            } while (found.find());
            return new Woven(
                    newText.append(text.substring(end)).toString(),
                    newFolded.append(folded.substring(end)).toString());
        }
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
