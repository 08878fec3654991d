package commissary.it.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the server said to one request. */
public record Answer(String request, int status, HttpResponse<String> response) {

    public String text() {
        return response.body();
    }

    public Optional<String> header(String name) {
        return response.headers().firstValue(name);
    }

    /** Fails, showing the whole answer, unless it has this status. */
    public Answer expect(int wanted) {
        assertThat(status).as(this::toString).isEqualTo(wanted);
        return this;
    }

    /** Expects a failure in the form that every failure has. */
    public Answer expectFailure(int wanted, @Nullable String error) {
        expect(wanted);
        JsonNode json = json();
        assertThat(header("Content-Type").orElse("")).as(this::toString).startsWith("application/json");
        assertThat(json.path("success").isBoolean()).as(this::toString).isTrue();
        assertThat(json.path("success").booleanValue()).as(this::toString).isFalse();
        assertThat(json.path("statusCode").intValue()).as(this::toString).isEqualTo(wanted);
        assertThat(json.path("message").asText()).as(this::toString).isNotBlank();
        assertThat(json.path("error").asText()).as(this::toString).matches("[A-Z][A-Z0-9_]+");
        if (error != null) {
            assertThat(json.path("error").asText()).as(this::toString).isEqualTo(error);
        }
        return this;
    }

    /** Expects a failure in the form of the old orders service. */
    public Answer expectOldFailure(int wanted, String message) {
        expect(wanted);
        assertThat(header("Content-Type").orElse("")).as(this::toString).startsWith("application/json");
        assertThat(json()).as(this::toString).isEqualTo(Json.object("status", "error", "message", message));
        return this;
    }

    public JsonNode json() {
        return Json.read(text(), this::toString);
    }

    /** The {@code data} of a good answer. */
    public JsonNode data() {
        JsonNode json = json();
        assertThat(status).as(this::toString).isBetween(200, 299);
        assertThat(json.path("success").booleanValue()).as(this::toString).isTrue();
        return json.path("data");
    }

    /** The elements of a list. */
    public List<JsonNode> list() {
        JsonNode data = data();
        assertThat(data.isArray()).as(this::toString).isTrue();
        return Json.elements(data);
    }

    public long total() {
        JsonNode total = json().path("pagination").path("total");
        assertThat(total.isIntegralNumber()).as(this::toString).isTrue();
        return total.longValue();
    }

    /** The value of a cookie that the answer sets; empty when it sets none. */
    public Optional<String> cookie(String name) {
        return response.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith(name + "="))
                .findFirst();
    }

    @Override
    public String toString() {
        String body = text().length() > 1_500 ? text().substring(0, 1_500) + "…" : text();
        return request + " → " + status + " " + response.headers().map() + "\n" + body;
    }
}
