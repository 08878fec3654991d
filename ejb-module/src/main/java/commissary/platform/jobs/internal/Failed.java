package commissary.platform.jobs.internal;

import java.util.regex.Pattern;

/**
 * Why an attempt failed.
 *
 * @param cause the error without what differs from job to job, so that equal failures are counted together
 * @param error the whole message, bounded
 */
record Failed(String cause, String error) {

    private static final int MAX_LENGTH = 1_000;
    private static final int MAX_CAUSE_LENGTH = 200;
    private static final Pattern PARTICULARS = Pattern.compile("\\S*\\d\\S*|\\S+@\\S+|<[^>]*>");

    static Failed of(Throwable failure) {
        String type = failure.getClass().getSimpleName();
        String message =
                failure.getMessage() == null ? "" : failure.getMessage().replace('\0', ' ');
        String general = PARTICULARS.matcher(message).replaceAll("…");
        return new Failed(cut(type + ": " + general, MAX_CAUSE_LENGTH), cut(type + ": " + message, MAX_LENGTH));
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length - 1) + "…";
    }
}
