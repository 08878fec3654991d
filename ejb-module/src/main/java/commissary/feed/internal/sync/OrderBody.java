package commissary.feed.internal.sync;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Writes orders as JSON objects: every value a text as the source gave it, or null. Not for two threads at once. */
final class OrderBody {

    private final String[] names;
    private final StringBuilder text = new StringBuilder();

    OrderBody(List<String> columns) {
        names = new String[columns.size()];
        for (int i = 0; i < names.length; i++) {
            StringBuilder name = new StringBuilder(i == 0 ? "{\"" : ",\"");
            JsonStringEncoder.getInstance().quoteAsString(columns.get(i), name);
            names[i] = name.append("\":").toString();
        }
    }

    String of(IntFunction<@Nullable String> values) {
        text.setLength(0);
        for (int i = 0; i < names.length; i++) {
            text.append(names[i]);
            @Nullable String value = values.apply(i);
            if (value == null) {
                text.append("null");
            } else {
                text.append('"');
                JsonStringEncoder.getInstance().quoteAsString(value, text);
                text.append('"');
            }
        }
        return text.append('}').toString();
    }
}
