package commissary.web.batch;

import com.fasterxml.jackson.core.JsonProcessingException;
import commissary.platform.json.Json;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An operation as a request: what it is itself, and of the batch's request who sent it and from where. Of the headers
 * only those that tell that are its own too; conditions and encodings were said of the batch.
 */
final class IncludedRequest extends HttpServletRequestWrapper {

    private static final List<String> WHO_AND_WHERE = List.of(
            HttpHeaders.AUTHORIZATION,
            HttpHeaders.COOKIE,
            HttpHeaders.HOST,
            HttpHeaders.USER_AGENT,
            "X-API-Key",
            "Origin",
            "Sec-Fetch-Site",
            "X-Forwarded-For",
            "X-Forwarded-Host",
            "X-Forwarded-Proto",
            "X-Request-Id");

    private final BatchOperation operation;
    private final byte[] body;
    private final Map<String, String> headers;

    IncludedRequest(HttpServletRequest batch, BatchOperation operation) {
        super(batch);
        this.operation = operation;
        body = bodyOf(operation);
        headers = headersOf(batch, operation, body.length);
    }

    /** Where it goes, as the container finds its way by it. */
    String address() {
        return BatchServlet.BASE + operation.path();
    }

    @Override
    public String getMethod() {
        return operation.method().name();
    }

    @Override
    public String getServletPath() {
        return BatchServlet.BASE;
    }

    @Override
    public String getPathInfo() {
        return withoutQuery(operation.path());
    }

    @Override
    public String getRequestURI() {
        return getContextPath() + withoutQuery(address());
    }

    @Override
    public StringBuffer getRequestURL() {
        StringBuffer url = super.getRequestURL();
        int path = url.indexOf("/", url.indexOf("//") + 2);
        return url.replace(path, url.length(), getRequestURI());
    }

    @Override
    public @Nullable String getQueryString() {
        int query = operation.path().indexOf('?');
        return query < 0 ? null : operation.path().substring(query + 1);
    }

    @Override
    public @Nullable String getHeader(String name) {
        return headers.get(name);
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        @Nullable String value = headers.get(name);
        if (value == null) {
            return Collections.emptyEnumeration();
        }
        // A proxy's word may come in several lines, of which the last is the nearest.
        return WHO_AND_WHERE.stream().anyMatch(name::equalsIgnoreCase)
                ? super.getHeaders(name)
                : Collections.enumeration(List.of(value));
    }

    @Override
    public Enumeration<String> getHeaderNames() {
        return Collections.enumeration(new ArrayList<>(headers.keySet()));
    }

    @Override
    public @Nullable String getContentType() {
        return headers.get(HttpHeaders.CONTENT_TYPE);
    }

    @Override
    public int getContentLength() {
        return body.length;
    }

    @Override
    public long getContentLengthLong() {
        return body.length;
    }

    @Override
    public ServletInputStream getInputStream() {
        return new BytesInput(body);
    }

    @Override
    public BufferedReader getReader() {
        return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
    }

    @Override
    public String getCharacterEncoding() {
        return StandardCharsets.UTF_8.name();
    }

    @Override
    public boolean isAsyncSupported() {
        return false;
    }

    @Override
    public DispatcherType getDispatcherType() {
        return DispatcherType.INCLUDE;
    }

    private static byte[] bodyOf(BatchOperation operation) {
        if (operation.body() == null) {
            return new byte[0];
        }
        try {
            return Json.mapper().writeValueAsBytes(operation.body());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What was read as JSON cannot be written", e);
        }
    }

    private static Map<String, String> headersOf(HttpServletRequest batch, BatchOperation operation, int length) {
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (String name : WHO_AND_WHERE) {
            @Nullable String value = batch.getHeader(name);
            if (value != null) {
                headers.put(name, value);
            }
        }
        headers.put(HttpHeaders.ACCEPT, MediaType.APPLICATION_JSON);
        headers.put(HttpHeaders.CONTENT_LENGTH, Integer.toString(length));
        if (length > 0) {
            headers.put(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON);
        }
        if (operation.idempotencyKey() != null) {
            headers.put("Idempotency-Key", Objects.requireNonNull(operation.idempotencyKey()));
        }
        return headers;
    }

    private static String withoutQuery(String path) {
        int query = path.indexOf('?');
        return query < 0 ? path : path.substring(0, query);
    }
}
