package commissary.web.spa;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The site: an address that a person types is answered by the one page, whose script shows what belongs there; built
 * files, whose names carry a hash, are kept by browsers for a year. What is nowhere is 404 without the container's own
 * search, which would log an error for each.
 */
@WebFilter(urlPatterns = "/*", asyncSupported = true, dispatcherTypes = DispatcherType.REQUEST)
public class SiteFilter extends HttpFilter {

    private static final List<String> NOT_OURS =
            List.of("/api/", "/feed/", "/images/", "/ws", "/health", "/metrics", "/openapi", "/-/");

    @Inject
    SitePage page;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (!isRead(request) || NOT_OURS.stream().anyMatch(path::startsWith)) {
            chain.doFilter(request, response);
        } else if (path.equals("/") || (isPageAddress(path) && acceptsPages(request))) {
            page.write(request, response);
        } else if (getServletContext().getResource(path) == null || path.endsWith("/")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            boolean isHashed = path.startsWith("/assets/");
            response.setHeader("Cache-Control", isHashed ? "public, max-age=31536000, immutable" : "no-cache");
            chain.doFilter(request, response);
        }
    }

    private static boolean isRead(HttpServletRequest request) {
        return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    }

    /** Addresses of pages have no dot in their last part; files have. */
    private static boolean isPageAddress(String path) {
        return path.lastIndexOf('.') <= path.lastIndexOf('/');
    }

    private static boolean acceptsPages(HttpServletRequest request) {
        @Nullable String accept = request.getHeader("Accept");
        return accept != null && accept.contains("text/html");
    }
}
