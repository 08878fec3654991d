package commissary.web.catalog;

import commissary.shop.catalog.Categories;
import commissary.shop.catalog.CategoryNode;
import commissary.web.error.Answers;
import commissary.web.error.Done;
import commissary.web.error.Reply;
import commissary.web.error.WholeListing;
import commissary.web.rest.ReferenceData;
import commissary.web.security.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /categories}: the tree of categories. */
@Path("/categories")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Shop")
public class CategoriesResource {

    private static final String ADMIN = "ADMIN";
    private static final String ADMIN_KEY = "scope:admin";

    @Inject
    Categories categories;

    @Inject
    Caller caller;

    @GET
    @RolesAllowed({"USER", ADMIN_KEY})
    @ReferenceData
    @Operation(summary = "The tree of categories, with counts")
    public WholeListing<CategoryNode> categories() {
        return WholeListing.of(categories.tree());
    }

    @POST
    @RolesAllowed({ADMIN, ADMIN_KEY})
    @Answers(201)
    @Operation(summary = "Add a category")
    public Reply<CategoryNode> addCategory(@Valid @NotNull NewCategory body) {
        return Reply.of(categories.add(caller.actor(), body.name(), body.parentId()));
    }

    @PATCH
    @Path("/{id}")
    @RolesAllowed({ADMIN, ADMIN_KEY})
    @Operation(summary = "Give a category another name")
    public Done renameCategory(@PathParam("id") long id, @Valid @NotNull NamedAnew body) {
        categories.rename(caller.actor(), id, body.name());
        return Done.of("The category has another name");
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed({ADMIN, ADMIN_KEY})
    @Operation(summary = "Remove a category without products")
    public Done removeCategory(@PathParam("id") long id) {
        categories.remove(caller.actor(), id);
        return Done.of("The category is removed");
    }
}
