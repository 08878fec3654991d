package commissary.web.rest;

import jakarta.annotation.security.DeclareRoles;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;

/** Everything below {@code /api/v1}. */
@ApplicationPath("/api/v1")
@DeclareRoles({
    "USER",
    "EMPLOYEE",
    "SELLER",
    "TECHNICIAN",
    "ADMIN",
    "scope:feed:read",
    "scope:feed:refresh",
    "scope:orders:manage",
    "scope:analytics:read",
    "scope:admin"
})
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Commissary",
                        version = "1",
                        description = "Every answer is `{success, data, message?}`; every failure"
                                + " `{success, error, message, statusCode, details?}`."))
public class CommissaryApi extends Application {}
