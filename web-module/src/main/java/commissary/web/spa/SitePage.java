package commissary.web.spa;

import commissary.platform.config.DeploymentCurrency;
import commissary.shared.ForContainer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;

/** The one page of the site, with what its script must know of this deployment before it draws anything. */
@ApplicationScoped
class SitePage {

    private static final String FILE = "/index.html";
    private static final String CURRENCY = "<meta name=\"commissary-currency\" content=\"";

    private final byte[] html;
    private final String tag;

    @Inject
    SitePage(ServletContext site, DeploymentCurrency currency) {
        String built = read(site);
        int from = built.indexOf(CURRENCY) + CURRENCY.length();
        html = (built.substring(0, from) + currency.get() + built.substring(built.indexOf('"', from)))
                .getBytes(StandardCharsets.UTF_8);
        tag = "\"" + UUID.nameUUIDFromBytes(html) + "\"";
    }

    @ForContainer
    @SuppressWarnings("NullAway")
    protected SitePage() {
        html = null;
        tag = null;
    }

    void write(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-cache");
        response.setHeader("ETag", tag);
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(html.length);
        response.getOutputStream().write(html);
    }

    private static String read(ServletContext site) {
        try (InputStream file = Objects.requireNonNull(site.getResourceAsStream(FILE), "the site is not built")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
