package commissary.shop.search.internal.query;

import static org.assertj.core.api.Assertions.assertThat;

import commissary.shop.catalog.ProductView;
import commissary.shop.search.Highlight;
import commissary.shop.search.TextPiece;
import commissary.shop.search.internal.index.ProductIndex;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarkingTest {

    private static ProductIndex index;

    @BeforeAll
    static void open(@TempDir Path folder) {
        index = ProductIndex.open(folder);
    }

    @AfterAll
    static void close() {
        index.close();
    }

    @Test
    void piecesJoinedAreTheText() {
        Highlight highlight = Marking.of(product("Big <b>Boots</b>, boots!", ""), words("boots"));

        assertThat(highlight.name())
                .containsExactly(
                        new TextPiece("Big <b>", false),
                        new TextPiece("Boots", true),
                        new TextPiece("</b>, ", false),
                        new TextPiece("boots", true),
                        new TextPiece("!", false));
    }

    @Test
    void aPartOfAWordIsNotMarked() {
        Highlight highlight = Marking.of(product("Bootstrap, été", ""), words("boots t s"));

        assertThat(highlight.name()).isEmpty();
        assertThat(highlight.description()).isEmpty();
    }

    @Test
    void ofALongDescriptionTheSurroundingsOfTheFirstWordAreShown() {
        String text = "before ".repeat(100) + "boots" + " behind".repeat(100);

        Highlight highlight = Marking.of(product("Thing", text), words("boots"));

        String excerpt = highlight.description().stream().map(TextPiece::text).collect(Collectors.joining());
        assertThat(text).contains(excerpt);
        assertThat(excerpt)
                .startsWith("before ")
                .contains("before boots behind")
                .endsWith(" behind");
        assertThat(excerpt.length()).isBetween(150, 260);
    }

    @Test
    void oneEndlessWordIsShownWhole() {
        String word = "x".repeat(500);

        Highlight highlight = Marking.of(product("Thing", word), words(word));

        assertThat(highlight.description()).containsExactly(new TextPiece(word, true));
    }

    @Test
    void otherFormsAreMarkedAsTheIndexFindsThem() {
        assertThat(marked("Running shoe for walkers", "run shoes")).containsExactly("Running", "shoe");
        assertThat(marked("Des pommes séchées, l'eau", "pomme seche eau"))
                .containsExactly("pommes", "séchées", "l'eau");
    }

    @Test
    void theLastWordMayBeABeginningInAName() {
        assertThat(marked("Chocolate and chocolatier", "and choco")).containsExactly("Chocolate", "and", "chocolatier");
        assertThat(marked("Chocolate and chocolatier", "choco and")).containsExactly("and");
    }

    @Test
    void whatAMisspeltWordResemblesIsMarkedInAName() {
        FoundWords words = FoundWords.of("choclate bar", Set.of("choclate"), index.stems());

        Highlight highlight = Marking.of(product("Chocolate pan", "A chocolate"), words);

        assertThat(highlight.name()).contains(new TextPiece("Chocolate", true));
        assertThat(highlight.description()).isEmpty();
    }

    private static List<String> marked(String name, String query) {
        return Marking.of(product(name, ""), words(query)).name().stream()
                .filter(TextPiece::marked)
                .map(TextPiece::text)
                .toList();
    }

    private static FoundWords words(String query) {
        return FoundWords.of(query, Set.of(), index.stems());
    }

    private static ProductView product(String name, String description) {
        return new ProductView(
                1,
                "S-1",
                name,
                description,
                null,
                1,
                List.of(1L),
                null,
                null,
                Map.of(),
                BigDecimal.TEN,
                1,
                null,
                null,
                List.of(),
                null,
                0,
                true,
                Instant.EPOCH,
                Instant.EPOCH);
    }
}
