package commissary.web.images;

import commissary.shop.images.ImageFiles;
import commissary.web.error.Done;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /uploads}: where pictures are put. The signature in the address is the only credential. */
@Path("/uploads")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Shop")
public class UploadsResource {

    @Inject
    ImageFiles files;

    @Context
    HttpServletRequest request;

    @PUT
    @Path("/{version}")
    @Consumes(MediaType.WILDCARD)
    @PermitAll
    @APIResponse(responseCode = "403", description = "The address was altered, or has expired")
    @APIResponse(responseCode = "409", description = "Something was put there already")
    @APIResponse(responseCode = "413", description = "There are more bytes than were announced")
    @APIResponse(responseCode = "422", description = "It is not what was announced; the code says why")
    @Operation(summary = "Put a picture to the address that was given for it, as its bytes")
    public Done uploadImage(@PathParam("version") String version, @BeanParam UploadAddress address, InputStream body)
            throws IOException {
        String contentType = Objects.requireNonNullElse(request.getContentType(), "");
        files.receive(address.upload(version), contentType, body);
        return Done.of("The picture is there; attach it to its product by its address");
    }
}
