package commissary.web.batch;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The answer to an operation: its status and its body are kept, its headers go nowhere, nothing reaches the client. */
final class IncludedResponse extends HttpServletResponseWrapper {

    private static final int FIRST_FAILURE = 400;

    private final BytesOutput body = new BytesOutput();
    private int status = SC_OK;
    private @Nullable PrintWriter writer;
    private @Nullable String contentType;

    IncludedResponse(HttpServletResponse batch) {
        super(batch);
    }

    /** What was written. */
    String body() {
        flushBuffer();
        return body.text();
    }

    boolean isTooLarge() {
        return body.isTooLarge();
    }

    /** Whether it failed in the container's way, which leaves the words to an error page. */
    boolean isBareFailure() {
        return status >= FIRST_FAILURE && body().isEmpty();
    }

    @Override
    public int getStatus() {
        return status;
    }

    @Override
    public void setStatus(int code) {
        status = code;
    }

    @Override
    public void sendError(int code) {
        resetBuffer();
        status = code;
    }

    @Override
    public void sendError(int code, String message) {
        sendError(code);
    }

    @Override
    public void sendRedirect(String location) {
        sendError(SC_FOUND);
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return body;
    }

    @Override
    public PrintWriter getWriter() {
        if (writer == null) {
            writer = new PrintWriter(new OutputStreamWriter(body, StandardCharsets.UTF_8));
        }
        return writer;
    }

    @Override
    public void reset() {
        resetBuffer();
        status = SC_OK;
    }

    @Override
    public void resetBuffer() {
        writer = null;
        body.clear();
    }

    @Override
    public void flushBuffer() {
        if (writer != null) {
            writer.flush();
        }
    }

    @Override
    public boolean isCommitted() {
        return false;
    }

    @Override
    public void setContentType(String type) {
        contentType = type;
    }

    @Override
    public @Nullable String getContentType() {
        return contentType;
    }

    @Override
    public String getCharacterEncoding() {
        return StandardCharsets.UTF_8.name();
    }

    @Override
    public void setCharacterEncoding(String charset) {
        // JSON is UTF-8.
    }

    @Override
    public void setContentLength(int length) {
        // The batch's own answer has another.
    }

    @Override
    public void setContentLengthLong(long length) {
        // As above.
    }

    @Override
    public void setBufferSize(int size) {
        // All is kept.
    }

    @Override
    public void setLocale(Locale locale) {
        // Headers go nowhere.
    }

    @Override
    public void addCookie(Cookie cookie) {
        // Headers go nowhere.
    }

    @Override
    public void setHeader(String name, String value) {
        // Headers go nowhere.
    }

    @Override
    public void addHeader(String name, String value) {
        // Headers go nowhere.
    }

    @Override
    public void setIntHeader(String name, int value) {
        // Headers go nowhere.
    }

    @Override
    public void addIntHeader(String name, int value) {
        // Headers go nowhere.
    }

    @Override
    public void setDateHeader(String name, long date) {
        // Headers go nowhere.
    }

    @Override
    public void addDateHeader(String name, long date) {
        // Headers go nowhere.
    }

    @Override
    public boolean containsHeader(String name) {
        return false;
    }

    @Override
    public @Nullable String getHeader(String name) {
        return null;
    }

    @Override
    public Collection<String> getHeaders(String name) {
        return List.of();
    }

    @Override
    public Collection<String> getHeaderNames() {
        return List.of();
    }
}
