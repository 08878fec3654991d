package commissary.web.download;

import commissary.shared.Unavailable;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Answers one request with a download, or says that the client has it already. */
public final class Delivery {

    private final Senders senders;
    private final HttpServletRequest request;
    private final HttpServletResponse response;
    private final Conditions conditions;

    public Delivery(Senders senders, HttpServletRequest request, HttpServletResponse response) {
        this.senders = senders;
        this.request = request;
        this.response = response;
        this.conditions = new Conditions(request);
    }

    /**
     * Says how the client may keep this form. If it has it already, or wants another, the request is answered by that.
     *
     * @return whether it is to be sent
     */
    public boolean isWanted(Representation form) throws IOException {
        response.addHeader("Vary", "Accept-Encoding");
        return isWanted(form, "private, no-cache");
    }

    /**
     * The same for what has but one form.
     *
     * @param keeping who may keep it and for how long, as {@code Cache-Control} says it
     */
    public boolean isWanted(Representation form, String keeping) throws IOException {
        response.setHeader("Cache-Control", keeping);
        Conditions.Verdict verdict = conditions.judge(form);
        if (verdict == Conditions.Verdict.CHANGED) {
            response.sendError(HttpServletResponse.SC_PRECONDITION_FAILED);
            return false;
        }
        response.setHeader("ETag", form.etag());
        response.setHeader("Last-Modified", form.lastModifiedText());
        if (verdict == Conditions.Verdict.KNOWN) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return false;
        }
        return true;
    }

    /** Sends a file, or the part of it that is asked for. */
    public void sendFile(Representation form, FileBody file) throws IOException {
        try {
            response.setHeader("Accept-Ranges", "bytes");
            Optional<ByteRange> range =
                    conditions.allowRange(form) ? ByteRange.of(askedRange(), file.size()) : Optional.empty();
            describe(form.contentType(), form.isGzip());
            if (range.isPresent()) {
                response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
                response.setHeader("Content-Range", range.get().text(file.size()));
                file.limit(range.get().from(), range.get().to());
            }
            send(range.map(ByteRange::length).orElse(file.size()), file);
        } catch (ByteRange.Unsatisfiable e) {
            file.close();
            response.setHeader("Content-Range", "bytes */" + file.size());
            response.sendError(HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE);
        }
    }

    /** Whether the client would rather have it compressed. */
    public boolean prefersGzip() {
        return Encodings.prefersGzip(Collections.list(request.getHeaders("Accept-Encoding")));
    }

    /** Sends what is made on the way, of a length that nobody knows. */
    public void sendMade(String contentType, Body body) throws IOException {
        boolean isGzip = prefersGzip();
        describe(contentType, isGzip);
        send(-1, isGzip ? new GzipBody(body) : body);
    }

    private void describe(String contentType, boolean isGzip) {
        response.setContentType(contentType);
        if (isGzip) {
            response.setHeader("Content-Encoding", "gzip");
        }
    }

    private void send(long length, Body body) throws IOException {
        boolean isHead = request.getMethod().equals("HEAD");
        if (!isHead) {
            takePlace(body);
        }
        if (length >= 0) {
            // This server forgets what setContentLengthLong is told.
            response.setHeader("Content-Length", Long.toString(length));
        }
        if (isHead) {
            body.close();
        } else {
            Download.start(senders, request, response, body);
        }
    }

    private void takePlace(Body body) throws IOException {
        try {
            senders.takePlace();
        } catch (Unavailable e) {
            body.close();
            throw e;
        }
    }

    /** Only {@code GET} has ranges. */
    private @Nullable String askedRange() {
        return request.getMethod().equals("GET") ? request.getHeader("Range") : null;
    }
}
