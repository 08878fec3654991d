package commissary.web.search;

import commissary.shop.search.SearchQuery;
import commissary.shop.search.SearchSort;
import commissary.web.error.ProductConditions;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What is looked for, as it stands in the address. */
public class SearchFilters extends ProductConditions {

    @QueryParam("q")
    @Parameter(description = "May be left out where a filter is given")
    @Schema(maxLength = SearchQuery.MAX_LENGTH)
    @Nullable
    String q;

    @QueryParam("brand")
    @Parameter(
            description = "May be given several times",
            schema = @Schema(type = SchemaType.ARRAY, implementation = String.class))
    @Nullable
    List<String> brands;

    @QueryParam("sort")
    @DefaultValue("relevance")
    @Parameter(
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"relevance", "price", "-price", "newest", "rating"}))
    SearchSort sort = SearchSort.RELEVANCE;

    SearchQuery query() {
        return new SearchQuery(
                Objects.requireNonNullElse(q, ""),
                category,
                new TreeSet<>(Objects.requireNonNullElse(brands, List.of())),
                minPrice,
                maxPrice,
                inStock,
                minRating,
                sort);
    }
}
