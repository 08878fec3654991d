package commissary.web.search;

import commissary.shared.PageRequest;
import commissary.shop.search.SearchQuery;
import commissary.shop.search.SearchSort;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What is looked for, as it stands in the address. */
public class SearchFilters {

    @QueryParam("q")
    @Parameter(description = "May be left out where a filter is given")
    @Schema(maxLength = SearchQuery.MAX_LENGTH)
    @Nullable
    String q;

    @QueryParam("category")
    @Parameter(description = "With all categories below it")
    @Nullable
    Long category;

    @QueryParam("brand")
    @Parameter(
            description = "May be given several times",
            schema = @Schema(type = SchemaType.ARRAY, implementation = String.class))
    @Nullable
    List<String> brands;

    @QueryParam("minPrice")
    @Schema(minimum = "0", maximum = "10000000")
    @Nullable
    BigDecimal minPrice;

    @QueryParam("maxPrice")
    @Schema(minimum = "0", maximum = "10000000")
    @Nullable
    BigDecimal maxPrice;

    @QueryParam("inStock")
    @Nullable
    Boolean inStock;

    @QueryParam("minRating")
    @Parameter(description = "Leaves out products without reviews")
    @Schema(minimum = "1", maximum = "5")
    @Nullable
    BigDecimal minRating;

    @QueryParam("sort")
    @DefaultValue("relevance")
    @Parameter(
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"relevance", "price", "-price", "newest", "rating"}))
    SearchSort sort = SearchSort.RELEVANCE;

    @QueryParam("page")
    @DefaultValue("1")
    int page;

    @QueryParam("pageSize")
    @DefaultValue("20")
    int pageSize;

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

    PageRequest pageRequest() {
        return new PageRequest(page, pageSize);
    }
}
