package commissary.web.logging;

import com.ibm.websphere.logging.hpel.LogRecordContext;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Gives each request an id, or takes the one that a proxy gave it: it is in the answer's {@code X-Request-Id} and in
 * every line of the JSON log as {@code ext_requestId}.
 */
public class RequestIdFilter extends HttpFilter {

    private static final String HEADER = "X-Request-Id";
    private static final String EXTENSION = "requestId";
    private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9._-]{8,64}");

    /** The request's id on its own thread. Registered once: the log asks it at every line. */
    private static final ThreadLocal<@Nullable String> CURRENT = new ThreadLocal<>();

    private static final LogRecordContext.Extension VALUE = CURRENT::get;

    static {
        LogRecordContext.registerExtension(EXTENSION, VALUE);
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        @Nullable String given = request.getHeader(HEADER);
        String id = given != null && HARMLESS.matcher(given).matches()
                ? given
                : UUID.randomUUID().toString();
        response.setHeader(HEADER, id);
        CURRENT.set(id);
        try {
            chain.doFilter(request, response);
        } finally {
            CURRENT.remove();
        }
    }
}
