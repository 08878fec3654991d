package commissary.deals.internal.upstream;

import com.fasterxml.jackson.databind.JsonNode;
import commissary.deals.internal.Position;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads single fields tolerantly: what is absent or odd is nothing, never a failure. */
final class Fields {

    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}\\s\\u0000]+");
    private static final Pattern OBJECT_ID = Pattern.compile("[0-9a-fA-F]{24}");
    private static final Pattern WHOLE_NUMBER = Pattern.compile("\\d{1,15}");
    private static final int MAX_ID_LENGTH = 64;
    private static final int MAX_URL_LENGTH = 2_000;
    private static final int MAX_QUANTITY = 1_000_000;
    private static final int HEX = 16;
    private static final int TIME_DIGITS = 8;
    private static final long FIRST_MILLISECONDS = 100_000_000_000L;
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2100, 1, 1);

    private Fields() {}

    /** Text without control characters and superfluous blanks, cut to a length; null if nothing is left. */
    static @Nullable String text(JsonNode node, int maxLength) {
        if (!node.isTextual()) {
            return null;
        }
        String text = UNPRINTABLE.matcher(node.textValue()).replaceAll(" ").strip();
        if (text.length() > maxLength) {
            int end = Character.isHighSurrogate(text.charAt(maxLength - 1)) ? maxLength - 1 : maxLength;
            text = text.substring(0, end).strip();
        }
        return text.isEmpty() ? null : text;
    }

    static Optional<String> id(JsonNode node) {
        String id = node.isTextual() || node.isIntegralNumber() ? node.asText().strip() : "";
        boolean isFit =
                !id.isEmpty() && id.length() <= MAX_ID_LENGTH && id.chars().allMatch(c -> c > ' ' && c <= '~');
        return isFit ? Optional.of(id) : Optional.empty();
    }

    /** How many there are; one where the upstream does not say, since it lists it; empty if it is no number. */
    static OptionalInt quantity(JsonNode node) {
        if (node.isMissingNode() || node.isNull()) {
            return OptionalInt.of(1);
        }
        boolean isWord = node.isTextual()
                && WHOLE_NUMBER.matcher(node.textValue().strip()).matches();
        double value = node.isNumber() || isWord ? node.asDouble(-1) : -1;
        boolean isFit = value >= 0 && value <= MAX_QUANTITY && value == Math.rint(value);
        return isFit ? OptionalInt.of((int) value) : OptionalInt.empty();
    }

    /** A day from Unix seconds, milliseconds, or ISO-8601; in UTC, since that is how the upstream writes days. */
    static @Nullable LocalDate day(JsonNode node) {
        @Nullable LocalDate day = null;
        String text = node.isTextual() ? node.textValue().strip() : "";
        if (node.isIntegralNumber() && node.canConvertToLong()) {
            day = day(node.longValue());
        } else if (WHOLE_NUMBER.matcher(text).matches()) {
            day = day(Long.parseLong(text));
        } else if (!text.isEmpty()) {
            day = isoDay(text);
        }
        return day == null || day.isBefore(EARLIEST) || day.isAfter(LATEST) ? null : day;
    }

    private static @Nullable LocalDate day(long number) {
        if (number <= 0 || number > FIRST_MILLISECONDS * 1000) {
            return null;
        }
        Instant instant = number < FIRST_MILLISECONDS ? Instant.ofEpochSecond(number) : Instant.ofEpochMilli(number);
        return LocalDate.ofInstant(instant, ZoneOffset.UTC);
    }

    private static @Nullable LocalDate isoDay(String text) {
        try {
            return text.length() == "2026-01-01".length()
                    ? LocalDate.parse(text)
                    : LocalDate.ofInstant(Instant.parse(text), ZoneOffset.UTC);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** An absolute http or https address. */
    static @Nullable String url(JsonNode node) {
        @Nullable String text = text(node, MAX_URL_LENGTH);
        if (text == null) {
            return null;
        }
        try {
            URI uri = new URI(text);
            boolean isWeb = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
            return isWeb && uri.getHost() != null ? text : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }

    /** Degrees, as numbers or words. */
    static @Nullable Position position(JsonNode latitude, JsonNode longitude) {
        double lat = latitude.isNull() ? Double.NaN : latitude.asDouble(Double.NaN);
        double lon = longitude.isNull() ? Double.NaN : longitude.asDouble(Double.NaN);
        return Position.isValid(lat, lon) ? new Position(lat, lon) : null;
    }

    /** An object id begins with the second in which it was made. */
    static @Nullable Instant madeAt(String id) {
        return OBJECT_ID.matcher(id).matches()
                ? Instant.ofEpochSecond(Long.parseLong(id.substring(0, TIME_DIGITS), HEX))
                : null;
    }
}
