package commissary.shop.search;

import commissary.shared.Page;
import commissary.shop.catalog.ProductView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was found.
 *
 * @param page the products as they are now; one that went off sale a moment ago is missing
 * @param highlights of products of this page, where a word can be shown
 * @param didYouMean the words as they were probably meant, where nothing matches them as they were typed
 */
public record SearchAnswer(
        Page<ProductView> page, List<Highlight> highlights, Facets facets, @Nullable String didYouMean) {

    public SearchAnswer {
        highlights = List.copyOf(highlights);
    }
}
