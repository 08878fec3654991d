package commissary.feed.internal.sync;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import commissary.platform.json.Json;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OrderBodyTest {

    private final OrderBody body = new OrderBody(List.of("id", "a \"name\""));

    @Test
    void nullNothingAndTheTextNullStayDifferent() {
        assertThat(of("1", null)).isEqualTo("{\"id\":\"1\",\"a \\\"name\\\"\":null}");
        assertThat(of("1", "")).endsWith(":\"\"}");
        assertThat(of("1", "NULL")).endsWith(":\"NULL\"}");
    }

    @Test
    void everyTextComesBackFromJsonAsItWas() throws IOException {
        for (String text :
                List.of("line\nline\r\n", "\"quoted\"", "back\\slash", "\u0001\u0000", "\uD83D\uDE00", "\t,;")) {
            JsonNode read = Json.mapper().readTree(of("1", text));

            assertThat(read.path("a \"name\"").textValue()).isEqualTo(text);
        }
    }

    @Test
    void anOrderIsOneLine() {
        assertThat(of("1", "a\nb\r")).doesNotContain("\n", "\r");
    }

    private String of(@Nullable String... values) {
        return body.of(i -> values[i]);
    }
}
