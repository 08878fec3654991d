package commissary.web.search;

import commissary.shop.search.ProductSearch;
import commissary.shop.search.SearchQuery;
import commissary.shop.search.Suggestion;
import commissary.web.error.WholeListing;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /products/suggest}: what is being typed, completed. */
@Path("/products/suggest")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Shop")
public class SuggestResource {

    @Inject
    ProductSearch search;

    @GET
    @RolesAllowed({"USER", "scope:admin"})
    @Operation(summary = "Categories, brands and products that complete what is being typed")
    public WholeListing<Suggestion> suggestProducts(
            @QueryParam("q") @DefaultValue("") @Schema(minLength = 1, maxLength = SearchQuery.MAX_LENGTH) String q,
            @QueryParam("limit") @DefaultValue("8") @Schema(minimum = "1", maximum = "20") int limit) {
        return WholeListing.of(search.suggest(q, limit));
    }
}
