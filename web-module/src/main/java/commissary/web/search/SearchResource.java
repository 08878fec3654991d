package commissary.web.search;

import commissary.shop.search.ProductSearch;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /products/search}: products by words and filters. */
@Path("/products/search")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Shop")
public class SearchResource {

    @Inject
    ProductSearch search;

    @GET
    @RolesAllowed({"USER", "scope:admin"})
    @Operation(summary = "Products by words and filters, counted by category, brand, price and stock")
    public FoundListing searchProducts(@BeanParam SearchFilters filters) {
        return FoundListing.of(search.search(filters.query(), filters.pageRequest()));
    }
}
