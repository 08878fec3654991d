package commissary.web.feed;

import commissary.shared.Invalid;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of an address, each at most once.
 *
 * @param values never blank
 */
record Parameters(Map<String, String> values) {

    private static final int MAX_DIGITS = 18;

    Parameters {
        values = Map.copyOf(values);
    }

    /**
     * Reads a query.
     *
     * @throws Invalid if a parameter is not among the known, stands twice, has no value or cannot be read
     */
    static Parameters of(@Nullable String query, Set<String> known) {
        Map<String, String> values = new HashMap<>();
        for (String item : query == null ? new String[0] : query.split("&")) {
            if (item.isEmpty()) {
                continue;
            }
            int equals = item.indexOf('=');
            String name = decoded(equals < 0 ? item : item.substring(0, equals));
            String value = decoded(equals < 0 ? "" : item.substring(equals + 1));
            if (!known.contains(name)) {
                throw new Invalid(name, "is not a parameter of this call");
            } else if (value.isBlank()) {
                throw new Invalid(name, "has no value");
            } else if (values.put(name, value) != null) {
                throw new Invalid(name, "stands twice in the address");
            }
        }
        return new Parameters(values);
    }

    Optional<String> text(String name) {
        return Optional.ofNullable(values.get(name));
    }

    boolean flag(String name) {
        return switch (values.getOrDefault(name, "false").toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new Invalid(name, "expected true or false");
        };
    }

    /** A version of the feed. */
    OptionalLong version(String name) {
        @Nullable String value = values.get(name);
        if (value == null) {
            return OptionalLong.empty();
        }
        if (value.length() > MAX_DIGITS || !value.chars().allMatch(digit -> digit >= '0' && digit <= '9')) {
            throw new Invalid(name, "expected a version, which is a whole number");
        }
        return OptionalLong.of(Long.parseLong(value));
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new Invalid("The address", "has a broken escape");
        }
    }
}
