package commissary.demo.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** The parameters after the question mark; whatever cannot be read as asked for is a {@link BadRequest}. */
public final class Query {
    private final Map<String, List<String>> values;

    private Query(Map<String, List<String>> values) {
        this.values = values;
    }

    public static Query none() {
        return new Query(Map.of());
    }

    static Query parse(@Nullable String raw) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        if (raw != null && !raw.isEmpty()) {
            for (String pair : raw.split("&", -1)) {
                int equals = pair.indexOf('=');
                String name = equals < 0 ? pair : pair.substring(0, equals);
                String value = equals < 0 ? "" : pair.substring(equals + 1);
                values.computeIfAbsent(decode(name), key -> new ArrayList<>()).add(decode(value));
            }
        }
        return new Query(values);
    }

    /** Every value of a repeated parameter, in the order sent; empty when absent. */
    public List<String> all(String name) {
        return List.copyOf(values.getOrDefault(name, List.of()));
    }

    public Optional<String> one(String name) {
        List<String> all = all(name);
        if (all.size() > 1) {
            throw new BadRequest(name + " is given more than once");
        }
        return all.stream().findFirst();
    }

    public OptionalDouble number(String name, double least, double most) {
        Optional<String> text = one(name);
        if (text.isEmpty()) {
            return OptionalDouble.empty();
        }
        try {
            double number = Double.parseDouble(text.get());
            if (number >= least && number <= most) {
                return OptionalDouble.of(number);
            }
        } catch (NumberFormatException e) {
            throw new BadRequest(name + " is not a number", e);
        }
        throw new BadRequest(name + " must lie between " + least + " and " + most);
    }

    public OptionalInt wholeNumber(String name, int least, int most) {
        OptionalDouble number = number(name, least, most);
        if (number.isEmpty()) {
            return OptionalInt.empty();
        }
        if (number.getAsDouble() != Math.rint(number.getAsDouble())) {
            throw new BadRequest(name + " must be a whole number");
        }
        return OptionalInt.of((int) number.getAsDouble());
    }

    public Optional<Boolean> flag(String name) {
        return one(name).map(text -> switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new BadRequest(name + " must be true or false");
        });
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, UTF_8);
        } catch (IllegalArgumentException e) {
            throw new BadRequest("The query is not well encoded", e);
        }
    }
}
