package commissary.web.rest;

import commissary.web.security.SessionCookies;
import jakarta.annotation.security.DeclareRoles;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeIn;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

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
@SecurityScheme(
        securitySchemeName = "bearer",
        type = SecuritySchemeType.HTTP,
        scheme = "bearer",
        bearerFormat = "JWT",
        description = "The access token of a session")
@SecurityScheme(
        securitySchemeName = "cookie",
        type = SecuritySchemeType.APIKEY,
        in = SecuritySchemeIn.COOKIE,
        apiKeyName = SessionCookies.SESSION,
        description = "The access token as the browser keeps it; calls that change something must come from this site")
@SecurityScheme(
        securitySchemeName = "apiKey",
        type = SecuritySchemeType.APIKEY,
        in = SecuritySchemeIn.HEADER,
        apiKeyName = "X-API-Key",
        description = "The key of a program, with its scopes")
public class CommissaryApi extends Application {}
