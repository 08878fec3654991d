package commissary.web.search;

import commissary.shop.catalog.ProductView;
import commissary.shop.search.Facets;
import commissary.shop.search.Highlight;
import commissary.shop.search.SearchAnswer;
import commissary.web.error.Pagination;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of products that were found, and beside it what belongs to the whole answer. */
public record FoundListing(
        boolean success,
        List<ProductView> data,
        Pagination pagination,
        List<Highlight> highlights,
        Facets facets,
        @Nullable String didYouMean) {

    static FoundListing of(SearchAnswer answer) {
        return new FoundListing(
                true,
                answer.page().items(),
                Pagination.of(answer.page()),
                answer.highlights(),
                answer.facets(),
                answer.didYouMean());
    }
}
