package commissary.web.error;

import commissary.platform.json.Json;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The web container's own failures, in our form: {@code web.xml} sends them here. Below {@code /feed} that is the form
 * of the service that was there before.
 */
@WebServlet(ErrorServlet.PATH)
public class ErrorServlet extends HttpServlet {

    static final String PATH = "/-/error";
    private static final String FEED = "/feed/";
    private static final AnyFailureMapper MAPPER = new AnyFailureMapper();

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        HttpStatus status = HttpStatus.of(code instanceof Integer known ? known : 404);
        write(request, response, status.failure());
    }

    /** Writes what was thrown where no REST method is in charge. */
    public static void write(HttpServletRequest request, HttpServletResponse response, Exception failure)
            throws IOException {
        try (Response mapped = MAPPER.toResponse(failure)) {
            mapped.getHeaders().forEach((name, values) -> {
                if (!name.equalsIgnoreCase(HttpHeaders.CONTENT_TYPE)) {
                    response.setHeader(name, values.get(0).toString());
                }
            });
            write(request, response, (Failure) mapped.getEntity());
        }
    }

    /** Writes the failure of a status where no REST method is in charge. */
    public static void write(HttpServletRequest request, HttpServletResponse response, int status) throws IOException {
        write(request, response, HttpStatus.of(status).failure());
    }

    /** Writes a failure where no REST method is in charge. */
    public static void write(HttpServletRequest request, HttpServletResponse response, Failure failure)
            throws IOException {
        response.setStatus(failure.statusCode());
        response.setContentType("application/json;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        Object body = path(request).startsWith(FEED) ? OldFailure.of(failure) : failure;
        Json.mapper().writeValue(response.getOutputStream(), body);
    }

    /** The address that was asked for: of a request that failed, not of this servlet. */
    private static String path(HttpServletRequest request) {
        if (request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String failed) {
            return failed.substring(request.getContextPath().length());
        }
        @Nullable String rest = request.getPathInfo();
        return rest == null ? request.getServletPath() : request.getServletPath() + rest;
    }
}
