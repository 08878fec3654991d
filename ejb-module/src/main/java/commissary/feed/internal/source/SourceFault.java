package commissary.feed.internal.source;

import org.jspecify.annotations.Nullable;

/** Why the orders did not come; the code of each is its name behind {@code FEED_SOURCE_}. */
public enum SourceFault {
    /** The settings name no source. */
    NOT_CONFIGURED,
    /** Nobody answers, or only with errors of the server. */
    UNREACHABLE,
    /** No answer, or no further byte, within the time that the settings allow. */
    TIMED_OUT,
    /** A wrong name or password. */
    LOGIN_REFUSED,
    /** Only a person can log in. */
    CAPTCHA,
    /** What answers at the address is no phpMyAdmin. */
    NOT_PHPMYADMIN,
    /** Logged out in between: a login page came instead of orders. */
    SESSION_LOST,
    /** The server, the database, the table, the column or the file that the settings name is not there. */
    NOT_FOUND,
    /** A web page, or the end of one, instead of orders. */
    HTML,
    /** Orders are missing, or the last one is not whole. */
    TRUNCATED,
    /** A record has more or fewer values than the header has names. */
    ROW_LENGTH,
    /** The header is not that of the table. */
    HEADER_CHANGED,
    /** Not comma-separated values as the dialect says. */
    MALFORMED,
    /** Bytes that are no UTF-8. */
    NOT_UTF8,
    /** More than the settings, or any sane record, allow. */
    TOO_LARGE,
    /** The source answered with an error of its own. */
    REFUSED,
    /** The download could not be written to this machine's disk. */
    DISK;

    /** What stands before the name in the code. */
    private static final String PREFIX = "FEED_SOURCE_";

    public String code() {
        return PREFIX + name();
    }

    public SourceFailed because(String reason) {
        return because(reason, null);
    }

    /** @param reason a sentence for administrators, without secrets and without anyone's data */
    public SourceFailed because(String reason, @Nullable Throwable cause) {
        return new SourceFailed(code(), reason, cause);
    }
}
