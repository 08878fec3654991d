package commissary.demo.flashfood.world;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A chain of stores with ways of its own: which words it has for its departments, and whether it shouts. */
record Retailer(String name, boolean capitals, Map<Category, List<String>> departments) {
    /** All of them, by name. */
    static Map<String, Retailer> readAll() {
        Map<String, List<Table.Row>> words =
                Table.read("departments.csv").stream().collect(groupingBy(row -> row.text("retailer")));
        return Table.read("retailers.csv").stream()
                .map(row -> new Retailer(
                        row.text("retailer"),
                        Boolean.parseBoolean(row.text("capitals")),
                        departments(words.getOrDefault(row.text("retailer"), List.of()))))
                .collect(toMap(Retailer::name, retailer -> retailer));
    }

    /** A department's name as the retailer's people type it: stray spaces and empty words included. */
    String departmentOf(Category category, Dice dice) {
        List<String> words = departments.getOrDefault(category, List.of(""));
        return words.get(dice.below(words.size()));
    }

    String write(String productName) {
        return capitals ? productName.toUpperCase(Locale.ROOT) : productName;
    }

    private static Map<Category, List<String>> departments(List<Table.Row> rows) {
        return rows.stream()
                .collect(toMap(
                        row -> row.constant("category", Category.class),
                        row -> Arrays.asList(row.text("departments").split("\\|", -1))));
    }
}
