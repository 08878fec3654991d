package commissary.shop.catalog;

import commissary.shared.Invalid;
import java.util.List;
import java.util.stream.Stream;

/**
 * The way from the top of the tree to a category.
 *
 * @param names from the top
 */
public record CategoryPath(List<String> names) {

    public static final int MAX_DEPTH = 6;

    private static final int MAX_NAME = 100;
    private static final String STEP = ">";

    public CategoryPath {
        names = List.copyOf(names);
        if (names.isEmpty() || names.size() > MAX_DEPTH) {
            throw new Invalid("category", "must be names of 1 to " + MAX_DEPTH + " categories, with > between");
        }
        names.forEach(name -> requireName("category", name));
    }

    /** @throws Invalid if no category may be called so */
    public static void requireName(String field, String name) {
        boolean saysSomething = name.chars().anyMatch(Character::isLetterOrDigit);
        if (!ProductFacts.isLine(name, MAX_NAME) || !saysSomething) {
            throw new Invalid(field, "must be one line of 1 to " + MAX_NAME + " characters, with a letter or digit");
        }
    }

    /** As people write it: {@code Food > Fruit}. */
    public static CategoryPath of(String text) {
        return new CategoryPath(
                Stream.of(text.split(STEP, -1)).map(String::strip).toList());
    }
}
