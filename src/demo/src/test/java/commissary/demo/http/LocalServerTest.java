package commissary.demo.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LocalServerTest {
    private static final Reply YES = new Reply.Whole(Answer.text(200, "text/plain", "yes"));

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void aHandlerThatFailsAnswers500() throws Exception {
        Handler failing = request -> {
            throw new IllegalStateException("broken on purpose");
        };

        try (LocalServer server = LocalServer.start(0, "failing", failing)) {
            assertThat(get(server, "/").statusCode()).isEqualTo(500);
        }
    }

    @Test
    void lateRepliesOccupyNoThread() throws Exception {
        Handler handler = request -> request.path().equals("/late") ? new Reply.Late(Duration.ofMinutes(1), YES) : YES;

        try (LocalServer server = LocalServer.start(0, "late", handler)) {
            var waiting = IntStream.range(0, 100)
                    .mapToObj(i -> client.sendAsync(request(server, "/late"), BodyHandlers.ofString()))
                    .toList();

            assertThat(get(server, "/").body()).isEqualTo("yes");
            assertThat(waiting).noneMatch(CompletableFuture::isDone);
        }
    }

    @Test
    void anEmptyAnswerIsSentAsSuch() throws Exception {
        Handler handler = request -> new Reply.Whole(Answer.text(204, "text/plain", ""));

        try (LocalServer server = LocalServer.start(0, "empty", handler)) {
            assertThat(get(server, "/").body()).isEmpty();
            assertThat(get(server, "/").statusCode()).isEqualTo(204);
        }
    }

    @Test
    void aQueryThatIsNotWellEncodedIsABadRequest() {
        assertThatThrownBy(() -> Query.parse("a=%zz")).isInstanceOf(BadRequest.class);
    }

    @Test
    void aQuerysValuesKeepTheirOrderAndTheirPlusSigns() {
        Query query = Query.parse("id=2&id=1&name=a%2Bb&flag");

        assertThat(query.all("id")).containsExactly("2", "1");
        assertThat(query.one("name")).hasValue("a+b");
        assertThat(query.one("flag")).hasValue("");
        assertThat(query.one("other")).isEmpty();
    }

    private HttpResponse<String> get(LocalServer server, String path) throws IOException, InterruptedException {
        return client.send(request(server, path), BodyHandlers.ofString());
    }

    private static HttpRequest request(LocalServer server, String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + path))
                .build();
    }
}
