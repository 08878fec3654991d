package commissary.web.error;

import commissary.shared.Invalid;
import commissary.shared.NotFound;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Values in addresses: a query value of the wrong type is a bad request that names it, a wrong id in the path is not found. */
@Provider
public class QueryValues implements ParamConverterProvider {

    private static final Map<Class<?>, Function<String, Object>> PARSERS = Map.of(
            Integer.class, Integer::valueOf,
            Long.class, Long::valueOf,
            Double.class, QueryValues::finite,
            BigDecimal.class, QueryValues::decimal,
            Boolean.class, QueryValues::bool,
            Instant.class, Instant::parse,
            LocalDate.class, LocalDate::parse);

    private static final Map<Class<?>, Class<?>> WRAPPERS = Map.of(
            int.class, Integer.class, long.class, Long.class, double.class, Double.class, boolean.class, Boolean.class);

    private static final int MAX_DECIMAL_LENGTH = 20;

    @Override
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> rawType, Type genericType, Annotation[] annotations) {
        Class<?> type = WRAPPERS.getOrDefault(rawType, rawType);
        @Nullable Function<String, Object> parser = PARSERS.get(type);
        if (parser == null && type.isEnum()) {
            parser = text -> constant(type, text);
        }
        return parser == null ? null : new Converter<>(parser, describe(type), List.of(annotations));
    }

    private static String describe(Class<?> type) {
        if (type.isEnum()) {
            return "one of "
                    + Arrays.stream(type.getEnumConstants())
                            .map(Object::toString)
                            .collect(Collectors.joining(", "));
        }
        return type == Integer.class || type == Long.class
                ? "a whole number"
                : type.getSimpleName().toLowerCase(Locale.ROOT);
    }

    private static Object constant(Class<?> type, String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.toString().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(text));
    }

    private static Object finite(String text) {
        double value = Double.parseDouble(text);
        if (!Double.isFinite(value)) {
            throw new NumberFormatException(text);
        }
        return value;
    }

    private static Object decimal(String text) {
        if (text.length() > MAX_DECIMAL_LENGTH || text.toLowerCase(Locale.ROOT).contains("e")) {
            throw new NumberFormatException(text);
        }
        return new BigDecimal(text);
    }

    private static Object bool(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(text);
        };
    }

    private record Converter<T>(Function<String, Object> parser, String expected, List<Annotation> annotations)
            implements ParamConverter<T> {

        @Override
        @SuppressWarnings({"unchecked", "NullAway"}) // the parser was chosen by T; null is how REST says "absent"
        public T fromString(@Nullable String value) {
            if (value == null) {
                return null;
            }
            try {
                return (T) parser.apply(value);
            } catch (RuntimeException e) {
                throw refusal();
            }
        }

        private RuntimeException refusal() {
            for (Annotation annotation : annotations) {
                if (annotation instanceof QueryParam query) {
                    return new Invalid(query.value(), "expected " + expected);
                } else if (annotation instanceof PathParam) {
                    return new NotFound("NOT_FOUND", "There is nothing at this address");
                }
            }
            return new Invalid("value", "expected " + expected);
        }

        @Override
        public String toString(T value) {
            return value.toString();
        }
    }
}
