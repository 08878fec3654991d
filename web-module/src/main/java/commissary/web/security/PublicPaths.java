package commissary.web.security;

import java.util.Set;

/** Which addresses take no credential, and which belong to programs rather than to the site. */
final class PublicPaths {

    private static final String API = "/api/";
    private static final String FEED = "/feed/";
    private static final String UPLOADS = "/api/v1/uploads/";
    private static final String WEBHOOKS = "/api/v1/payments/webhooks/";
    static final String REGISTER = "/api/v1/auth/register";
    static final String LOGIN = "/api/v1/auth/login";
    static final String REFRESH = "/api/v1/auth/refresh";
    private static final String IMPORTS = "/api/v1/imports";

    /** A stale credential must not keep anybody from getting a new one. */
    private static final Set<String> PUBLIC = Set.of(
            REGISTER,
            LOGIN,
            REFRESH,
            "/api/v1/auth/verify-email",
            "/api/v1/auth/password/forgot",
            "/api/v1/auth/password/reset",
            "/api/v1/unsubscribe",
            "/feed/health");

    private PublicPaths() {}

    /** Whether a credential is looked at here at all. */
    static boolean takesCredentials(String path) {
        return !PUBLIC.contains(path) && !isUpload(path) && !path.startsWith(WEBHOOKS) && isForPrograms(path);
    }

    /** Whether files are brought in here, which are larger than other bodies. */
    static boolean isImport(String path) {
        return IMPORTS.equals(path);
    }

    /** Whether pictures are put here: their addresses say who may, and how large they are. */
    static boolean isUpload(String path) {
        return path.startsWith(UPLOADS);
    }

    /** Whether the guard stands here: a socket looks at its handshake itself, the site's files are for everybody. */
    static boolean isForPrograms(String path) {
        return path.startsWith(API) || path.startsWith(FEED);
    }
}
