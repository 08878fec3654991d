package commissary.web.feed;

import commissary.shared.Invalid;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is wanted of {@code /feed/fetch-data}.
 *
 * @param since the version after which changes are wanted
 * @param asOf the version that is wanted
 * @param fields the columns that are wanted, in their order; empty for all
 */
record FetchQuery(
        boolean refresh, boolean stream, OptionalLong since, OptionalLong asOf, Format format, List<String> fields) {

    private static final String REFRESH = "refresh";
    private static final String STREAM = "stream";
    private static final String SINCE = "since";
    private static final String AS_OF = "as_of";
    private static final String FORMAT = "format";
    private static final String FIELDS = "fields";
    private static final Set<String> NAMES = Set.of(REFRESH, STREAM, SINCE, AS_OF, FORMAT, FIELDS);

    FetchQuery {
        fields = List.copyOf(fields);
    }

    /**
     * Reads an address.
     *
     * @throws Invalid if it cannot be understood or contradicts itself
     */
    static FetchQuery of(@Nullable String query) {
        Parameters parameters = Parameters.of(query, NAMES);
        FetchQuery wanted = new FetchQuery(
                parameters.flag(REFRESH),
                parameters.flag(STREAM),
                parameters.version(SINCE),
                parameters.version(AS_OF),
                parameters.text(FORMAT).map(FetchQuery::format).orElse(Format.JSON),
                parameters.text(FIELDS).map(FetchQuery::fields).orElse(List.of()));
        wanted.checkFit(parameters);
        return wanted;
    }

    /** Whether the rows are sent as they are kept. */
    boolean isPlain() {
        return format == Format.JSON && fields.isEmpty();
    }

    private void checkFit(Parameters parameters) {
        if (since.isPresent() && asOf.isPresent()) {
            throw new Invalid(SINCE, "cannot be combined with as_of");
        }
        if (stream) {
            for (String other : List.of(SINCE, AS_OF, FORMAT, FIELDS)) {
                if (parameters.text(other).isPresent()) {
                    throw new Invalid(STREAM, "cannot be combined with " + other);
                }
            }
        }
        if (refresh && format != Format.JSON) {
            throw new Invalid(REFRESH, "cannot be combined with format=" + format.wireName());
        }
        if (since.isPresent() && format == Format.CSV) {
            throw new Invalid(SINCE, "cannot be combined with format=csv, which has no place for what was deleted");
        }
    }

    private static Format format(String text) {
        return Format.of(text).orElseThrow(() -> new Invalid(FORMAT, "expected json, ndjson or csv"));
    }

    private static List<String> fields(String text) {
        List<String> fields = new ArrayList<>();
        for (String field : text.split(",", -1)) {
            fields.add(field.strip());
        }
        if (fields.contains("")) {
            throw new Invalid(FIELDS, "expected names of columns with commas between them");
        }
        if (new HashSet<>(fields).size() < fields.size()) {
            throw new Invalid(FIELDS, "names a column twice");
        }
        return fields;
    }
}
