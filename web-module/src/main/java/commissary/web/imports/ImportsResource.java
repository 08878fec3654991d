package commissary.web.imports;

import commissary.shared.Actor;
import commissary.shared.PageRequest;
import commissary.shop.imports.FileImport;
import commissary.shop.imports.FileImports;
import commissary.shop.imports.RefusedRow;
import commissary.web.error.Answers;
import commissary.web.error.Listing;
import commissary.web.error.Reply;
import commissary.web.security.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** {@code /imports}: files of every kind and what became of them. */
@Path("/imports")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Administration")
public class ImportsResource {

    private static final String CSV = "text/csv";
    private static final String ADMIN = "ADMIN";
    private static final String ADMIN_KEY = "scope:admin";

    @Inject
    FileImports imports;

    @Inject
    Caller caller;

    @POST
    @RolesAllowed({ADMIN, ADMIN_KEY})
    @Consumes({CSV, "application/zip", MediaType.APPLICATION_OCTET_STREAM})
    @Answers(202)
    @Operation(summary = "Bring in a file of products (CSV) or of foods (USDA's zip); it is read in the background")
    public Reply<FileImport> startImport(
            @QueryParam("kind") @NotNull String kind,
            @QueryParam("fileName") @DefaultValue("file") String fileName,
            InputStream content)
            throws IOException {
        return Reply.of(imports.start(caller.actor(), kind, fileName, content));
    }

    @GET
    @RolesAllowed({ADMIN, ADMIN_KEY})
    @Operation(summary = "The imports, of one kind if it is given, the latest first")
    public Listing<FileImport> imports(
            @QueryParam("kind") @Nullable String kind,
            @QueryParam("page") @DefaultValue("1") int page,
            @QueryParam("pageSize") @DefaultValue("20") int pageSize) {
        return Listing.of(imports.find(caller.actor(), kind, new PageRequest(page, pageSize)));
    }

    @GET
    @RolesAllowed({ADMIN, ADMIN_KEY})
    @Path("/{id}")
    @Operation(summary = "How far an import is")
    public Reply<FileImport> importState(@PathParam("id") long id) {
        return Reply.of(imports.get(caller.actor(), id));
    }

    @GET
    @RolesAllowed({ADMIN, ADMIN_KEY})
    @Path("/{id}/refused")
    @Operation(summary = "The rows that were refused, and why")
    public Listing<RefusedRow> importRefusedRows(
            @PathParam("id") long id,
            @QueryParam("page") @DefaultValue("1") int page,
            @QueryParam("pageSize") @DefaultValue("20") int pageSize) {
        return Listing.of(imports.refused(caller.actor(), id, new PageRequest(page, pageSize)));
    }

    @GET
    @RolesAllowed({ADMIN, ADMIN_KEY})
    @Path("/{id}/refused.csv")
    @Produces(CSV)
    @Operation(summary = "The rows that were refused, as they were, to be mended and brought again")
    public Response importRefusedRowsFile(@PathParam("id") long id) {
        Actor actor = caller.actor();
        imports.get(actor, id);
        StreamingOutput body = target -> imports.writeRefused(actor, id, target);
        return Response.ok(body, CSV + "; charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"refused-" + id + ".csv\"")
                .build();
    }
}
