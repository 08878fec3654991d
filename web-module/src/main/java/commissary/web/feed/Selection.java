package commissary.web.feed;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The chosen columns of the current order: where each value stands in its line, as JSON. */
final class Selection {

    private static final JsonFactory JSON = new JsonFactory();

    private final List<String> names;
    private final Map<String, Integer> places = new HashMap<>();
    private final int[] starts;
    private final int[] ends;
    private final @Nullable String[] texts;
    private final boolean wantsTexts;

    /**
     * A choice.
     *
     * @param wantsTexts whether strings are wanted as text too
     */
    Selection(List<String> names, boolean wantsTexts) {
        this.names = List.copyOf(names);
        this.wantsTexts = wantsTexts;
        for (String name : names) {
            places.put(name, places.size());
        }
        starts = new int[names.size()];
        ends = new int[names.size()];
        texts = new String[names.size()];
    }

    List<String> names() {
        return names;
    }

    /** Reads the current line; a column that it does not have has no value. */
    void read(OrderLines at) throws IOException {
        Arrays.fill(starts, 0);
        Arrays.fill(ends, 0);
        Arrays.fill(texts, null);
        try (JsonParser line = JSON.createParser(at.bytes(), at.start(), at.end() - at.start())) {
            line.nextToken();
            for (@Nullable String name = line.nextFieldName(); name != null; name = line.nextFieldName()) {
                JsonToken value = line.nextToken();
                @Nullable Integer place = places.get(name);
                if (place == null) {
                    line.skipChildren();
                } else {
                    note(line, value, place, at.start());
                }
            }
        }
    }

    /** Whether there is a value other than null. */
    boolean hasValue(OrderLines at, int place) {
        return ends[place] > starts[place] && at.bytes()[starts[place]] != 'n';
    }

    int start(int place) {
        return starts[place];
    }

    int end(int place) {
        return ends[place];
    }

    /** The text of a string; null for any other value. */
    @Nullable
    String text(int place) {
        return texts[place];
    }

    private void note(JsonParser line, JsonToken value, int place, int offset) throws IOException {
        starts[place] = offset + (int) line.currentTokenLocation().getByteOffset();
        if (value == JsonToken.VALUE_STRING && wantsTexts) {
            texts[place] = line.getText();
        } else if (value.isStructStart()) {
            line.skipChildren();
        } else {
            line.finishToken();
        }
        ends[place] = offset + (int) line.currentLocation().getByteOffset();
    }
}
