package commissary.web.error;

import commissary.platform.json.Json;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The web container's own failures, in our form: {@code web.xml} sends them here. */
@WebServlet(ErrorServlet.PATH)
public class ErrorServlet extends HttpServlet {

    static final String PATH = "/-/error";

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        HttpStatus status = HttpStatus.of(code instanceof Integer known ? known : 404);
        write(response, status.failure());
    }

    /** Writes a failure where no REST method is in charge. */
    public static void write(HttpServletResponse response, Failure failure) throws IOException {
        response.setStatus(failure.statusCode());
        response.setContentType("application/json;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        Json.mapper().writeValue(response.getOutputStream(), failure);
    }
}
