package commissary.nutrition.meals.internal.parsing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The words and turns of speech that the parser knows, by what they do. */
final class Vocabulary {

    private static final String FOLDER = "/commissary/nutrition/meals/";
    private static final Map<String, List<String>> WORDS = sections("words.txt");
    private static final Map<String, List<String>> PHRASES = sections("phrases.txt");

    static final Set<String> SIZE = words("size");
    static final Set<String> SIZE_ADVERB = words("size-adverb");
    static final Set<String> PREPARATION = words("preparation");
    static final Set<String> PREPARATION_ADVERB = words("preparation-adverb");
    static final Set<String> PREPARED_AFTER = words("prepared-after");
    static final Set<String> COUNTED_PART = words("counted-part");
    static final Set<String> COOKING = words("cooking");
    static final Set<String> COMMENT = words("comment");
    static final Set<String> PRAISE = words("praise");
    static final Set<String> DETERMINER = words("determiner");
    static final Set<String> PARTITIVE = words("partitive");
    static final Set<String> FOOD_UNIT = words("food-unit");
    static final Set<String> NO_UNIT = words("no-unit");
    static final Set<String> COUNTING = words("counting");
    static final Set<String> CONTAINER = words("container");
    static final Set<String> DISH = words("dish");
    static final Set<String> CLAUSE = words("clause");
    static final Set<String> CLAUSE_START = words("clause-start");
    static final Set<String> COLLECTIVE = words("collective");
    static final Set<String> DISH_PART = words("dish-part");
    static final Set<String> MADE = words("made");
    static final Set<String> DESCRIPTION = words("description");
    static final Set<String> STOP = words("stop");
    static final Set<String> TOLD = words("told");
    static final Set<String> EMPTY = words("empty");

    /** Pairs of words that "and" makes one food of. */
    static final Set<String> COMPOUND = Set.copyOf(WORDS.getOrDefault("compound", List.of()));

    static final List<Pattern> GONE_PHRASES = phrases("gone");
    static final List<Pattern> TOLD_PHRASES = phrases("told");
    static final List<Pattern> JOINT_PHRASES = phrases("joint");
    static final List<Pattern> WEIGHS_PHRASES = phrases("weighs");

    private Vocabulary() {}

    private static Set<String> words(String section) {
        return WORDS.getOrDefault(section, List.of()).stream()
                .flatMap(line -> Stream.of(line.split(" ")))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static List<Pattern> phrases(String section) {
        return PHRASES.getOrDefault(section, List.of()).stream()
                .map(Pattern::compile)
                .toList();
    }

    private static Map<String, List<String>> sections(String file) {
        Map<String, List<String>> sections = new HashMap<>();
        try (InputStream bytes = Vocabulary.class.getResourceAsStream(FOLDER + file);
                BufferedReader lines = reader(bytes, file)) {
            List<String> section = new ArrayList<>();
            for (String line : lines.lines().map(String::strip).toList()) {
                if (line.startsWith("[") && line.endsWith("]")) {
                    section = sections.computeIfAbsent(line.substring(1, line.length() - 1), name -> new ArrayList<>());
                } else if (!line.isEmpty() && !line.startsWith("#")) {
                    section.add(line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sections;
    }

    private static BufferedReader reader(@Nullable InputStream bytes, String file) {
        if (bytes == null) {
            throw new IllegalStateException("The application lacks its own file " + file);
        }
        return new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
    }
}
