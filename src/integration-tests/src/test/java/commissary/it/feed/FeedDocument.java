package commissary.it.feed;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A document of the feed, read an order at a time: all of them would not fit. */
final class FeedDocument implements Closeable {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final JsonParser parser;
    private final ObjectNode head = MAPPER.createObjectNode();

    /** Reads as far as the first order. */
    FeedDocument(InputStream in) throws IOException {
        parser = MAPPER.getFactory().createParser(in);
        expect(JsonToken.START_OBJECT);
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String member = parser.currentName();
            parser.nextToken();
            if (member.equals("data")) {
                return;
            }
            head.set(member, parser.readValueAsTree());
        }
        throw new IOException("The document has no data");
    }

    /** What stands before the orders. */
    ObjectNode head() {
        return head;
    }

    /** The next order; empty when the document has come to its right end. */
    Optional<Map<String, @Nullable String>> next() throws IOException {
        if (parser.nextToken() == JsonToken.END_ARRAY) {
            expect(JsonToken.END_OBJECT);
            return Optional.empty();
        }
        Map<String, @Nullable String> order = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String column = parser.currentName();
            boolean isNull = parser.nextToken() == JsonToken.VALUE_NULL;
            order.put(column, isNull ? null : parser.getText());
        }
        return Optional.of(order);
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }

    private void expect(JsonToken token) throws IOException {
        if (parser.nextToken() != token) {
            throw new IOException("Expected " + token + ", not " + parser.currentToken());
        }
    }
}
