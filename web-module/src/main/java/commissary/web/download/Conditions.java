package commissary.web.download;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a client has already, and on which conditions it wants an answer, in the order of RFC 9110 (section 13.2.2). */
public final class Conditions {

    /** What becomes of the request. */
    public enum Verdict {
        SEND,
        /** The client has it already: 304. */
        KNOWN,
        /** It is not what the client supposes: 412. */
        CHANGED
    }

    private final EntityTags ifMatch;
    private final EntityTags ifNoneMatch;
    private final @Nullable String ifUnmodifiedSince;
    private final @Nullable String ifModifiedSince;
    private final @Nullable String ifRange;

    public Conditions(HttpServletRequest request) {
        ifMatch = tags(request, "If-Match");
        ifNoneMatch = tags(request, "If-None-Match");
        ifUnmodifiedSince = request.getHeader("If-Unmodified-Since");
        ifModifiedSince = request.getHeader("If-Modified-Since");
        ifRange = request.getHeader("If-Range");
    }

    public Verdict judge(Representation form) {
        boolean isOther = ifMatch.isAbsent()
                ? date(ifUnmodifiedSince).filter(form.lastModified()::isAfter).isPresent()
                : !ifMatch.containsStrongly(form.etag());
        if (isOther) {
            return Verdict.CHANGED;
        }
        boolean isKnown = ifNoneMatch.isAbsent()
                ? date(ifModifiedSince)
                        .filter(date -> !form.lastModified().isAfter(date))
                        .isPresent()
                : ifNoneMatch.containsWeakly(form.etag());
        return isKnown ? Verdict.KNOWN : Verdict.SEND;
    }

    /** Whether a part of this form fits to the parts that the client has. */
    public boolean allowRange(Representation form) {
        if (ifRange == null) {
            return true;
        }
        String wanted = ifRange.strip();
        return wanted.endsWith("\"")
                ? wanted.equals(form.etag()) && !wanted.startsWith("W/")
                : date(wanted).filter(form.lastModified()::equals).isPresent();
    }

    private static EntityTags tags(HttpServletRequest request, String header) {
        return new EntityTags(List.copyOf(Collections.list(request.getHeaders(header))));
    }

    /** A date that cannot be read counts as none. */
    private static Optional<Instant> date(@Nullable String text) {
        if (text == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(text.strip())));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
