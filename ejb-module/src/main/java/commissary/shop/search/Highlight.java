package commissary.shop.search;

import java.util.List;

/**
 * Where the words stand in a product: plain text in pieces, never HTML.
 *
 * @param name the whole name; empty if no word stands in it
 * @param description an excerpt around the first word; empty if none stands in it
 */
public record Highlight(long productId, List<TextPiece> name, List<TextPiece> description) {

    public Highlight {
        name = List.copyOf(name);
        description = List.copyOf(description);
    }
}
