package commissary.deals.internal;

import commissary.deals.Category;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Maps a retailer's department to our own category, by the rules in {@code departments.txt}: the first one whose words
 * stand in the department's name wins; a name without a rule is {@link Category#OTHER}.
 */
public final class Departments {

    private static final String FILE = "departments.txt";
    private static final int MAX_KNOWN = 5_000;
    private static final Departments RULES = new Departments(read());

    private final List<Rule> rules;
    private final Map<String, Category> known = new ConcurrentHashMap<>();

    private Departments(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    /** The category of a department as the upstream writes it. */
    public static Category categoryOf(String department) {
        return RULES.find(department);
    }

    private Category find(String department) {
        Category category = known.get(department);
        if (category == null) {
            category = decide(" " + ProductKey.words(department) + " ");
            if (known.size() < MAX_KNOWN) {
                known.put(department, category);
            }
        }
        return category;
    }

    private Category decide(String words) {
        return rules.stream()
                .filter(rule -> words.contains(rule.words()))
                .map(Rule::category)
                .findFirst()
                .orElse(Category.OTHER);
    }

    private static List<Rule> read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Departments.class.getResourceAsStream(FILE), FILE), StandardCharsets.UTF_8))) {
            List<Rule> rules = new ArrayList<>();
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> {
                        String[] parts = line.split(":", 2);
                        Category category =
                                Category.ofWireName(parts[0].strip()).orElseThrow();
                        for (String words : parts[1].split(",", -1)) {
                            rules.add(new Rule(" " + words.strip() + " ", category));
                        }
                    });
            return rules;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Rule(String words, Category category) {}
}
