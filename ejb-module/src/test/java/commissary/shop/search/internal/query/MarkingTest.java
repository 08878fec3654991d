package commissary.shop.search.internal.query;

import static org.assertj.core.api.Assertions.assertThat;

import commissary.shop.catalog.ProductView;
import commissary.shop.search.Highlight;
import commissary.shop.search.TextPiece;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MarkingTest {

    @Test
    void piecesJoinedAreTheText() {
        Highlight highlight = Marking.of(product("Big <b>Boots</b>, boots!", ""), Set.of("boots"));

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
        Highlight highlight = Marking.of(product("Bootstrap, été", ""), Set.of("boots", "t"));

        assertThat(highlight.name()).isEmpty();
        assertThat(highlight.description()).isEmpty();
    }

    @Test
    void ofALongDescriptionTheSurroundingsOfTheFirstWordAreShown() {
        String text = "before ".repeat(100) + "boots" + " behind".repeat(100);

        Highlight highlight = Marking.of(product("Thing", text), Set.of("boots"));

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

        Highlight highlight = Marking.of(product("Thing", word), Set.of(word));

        assertThat(highlight.description()).containsExactly(new TextPiece(word, true));
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
