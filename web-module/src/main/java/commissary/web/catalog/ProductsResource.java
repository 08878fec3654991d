package commissary.web.catalog;

import commissary.shared.PageRequest;
import commissary.shop.catalog.ProductPictures;
import commissary.shop.catalog.ProductView;
import commissary.shop.catalog.Products;
import commissary.shop.images.ImageUpload;
import commissary.shop.recommend.Recommendations;
import commissary.shop.recommend.SimilarProducts;
import commissary.shop.views.ProductViews;
import commissary.web.error.Answers;
import commissary.web.error.Done;
import commissary.web.error.Listing;
import commissary.web.error.Reply;
import commissary.web.security.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /products}: what the shop sells. */
@Path("/products")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Shop")
public class ProductsResource {

    private static final String USER = "USER";
    private static final String SELLER = "SELLER";
    private static final String ADMIN = "ADMIN";
    private static final String ADMIN_KEY = "scope:admin";

    @Inject
    Products products;

    @Inject
    Recommendations recommendations;

    @Inject
    ProductViews views;

    @Inject
    ProductPictures pictures;

    @Inject
    Caller caller;

    @GET
    @RolesAllowed({USER, ADMIN_KEY})
    @Operation(summary = "Products for sale")
    public Listing<ProductView> products(@BeanParam ProductFilters filters) {
        return Listing.of(products.find(filters.query(), filters.pageRequest()));
    }

    @GET
    @Path("/managed")
    @RolesAllowed({SELLER, ADMIN, ADMIN_KEY})
    @Operation(summary = "A seller's own products, or an administrator's: all; for sale or not")
    public Listing<ProductView> managedProducts(
            @QueryParam("page") @DefaultValue("1") int page, @QueryParam("pageSize") @DefaultValue("20") int pageSize) {
        return Listing.of(products.manage(caller.actor(), new PageRequest(page, pageSize)));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({USER, ADMIN_KEY})
    @Operation(summary = "One product, and what goes with it")
    public Reply<ProductPage> product(@PathParam("id") long id) {
        SimilarProducts found = recommendations.similar(caller.actor(), id, null);
        views.viewed(caller.actor(), id);
        return Reply.of(new ProductPage(found.product(), found.similar()));
    }

    @POST
    @RolesAllowed({SELLER, ADMIN, ADMIN_KEY})
    @Answers(201)
    @Operation(summary = "Offer a product")
    public Reply<ProductView> createProduct(@Valid @NotNull NewProduct body) {
        return Reply.of(products.create(caller.actor(), body.facts()));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({SELLER, ADMIN, ADMIN_KEY})
    @APIResponse(responseCode = "413", description = "The uploaded picture is too large")
    @APIResponse(responseCode = "422", description = "The uploaded picture is not taken; the code says why")
    @Operation(summary = "Change what the body names; a picture that it names becomes the first")
    public Reply<ProductView> changeProduct(@PathParam("id") long id, @Valid @NotNull ChangeProduct body) {
        if (body.imageUrl() != null) {
            pictures.check(caller.actor(), id, body.imageUrl());
        }
        return Reply.of(products.change(caller.actor(), id, body.edit()));
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed({SELLER, ADMIN, ADMIN_KEY})
    @Operation(summary = "Take a product out of the shop for good")
    public Done deleteProduct(@PathParam("id") long id) {
        products.delete(caller.actor(), id);
        return Done.of("The product is no longer in the shop");
    }

    @POST
    @Path("/{id}/image/upload-url")
    @RolesAllowed({SELLER, ADMIN, ADMIN_KEY})
    @APIResponse(responseCode = "413", description = "Pictures of that size are not taken")
    @APIResponse(responseCode = "422", description = "Pictures of that type are not taken")
    @Operation(summary = "Where to put a picture of a product, once and within an hour")
    public Reply<ImageUpload> productImageUploadUrl(@PathParam("id") long id, @Valid @NotNull OfferUpload body) {
        return Reply.of(pictures.offerUpload(caller.actor(), id, body.contentType(), body.size()));
    }

    @DELETE
    @Path("/{id}/images/{imageId}")
    @RolesAllowed({SELLER, ADMIN, ADMIN_KEY})
    @Operation(summary = "Take a picture of a product away")
    public Reply<ProductView> deleteProductImage(@PathParam("id") long id, @PathParam("imageId") long imageId) {
        return Reply.of(pictures.remove(caller.actor(), id, imageId));
    }
}
