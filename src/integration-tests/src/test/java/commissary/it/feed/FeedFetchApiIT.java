package commissary.it.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import commissary.it.http.Answer;
import commissary.it.http.Api;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What comes through the doors of the orders feed once it is filled. */
class FeedFetchApiIT {

    private static final String FETCH = "//feed/fetch-data";

    private final Api program = Feed.program();

    @BeforeEach
    void isFilled() {
        Feed.awaitFilled();
    }

    @Test
    void statusAndDocumentAgree() {
        JsonNode status = Feed.status();
        Answer answer = program.get(FETCH).expect(200);

        assertThat(answer.json().path("status").asText()).isEqualTo("success");
        assertThat(answer.json().path("count")).isEqualTo(status.path("count"));
        assertThat(answer.json().path("data")).hasSize(status.path("count").intValue());
        assertThat(status.properties().stream().map(java.util.Map.Entry::getKey))
                .containsExactlyInAnyOrder(
                        "status",
                        "count",
                        "lastUpdated",
                        "ageSeconds",
                        "sizeBytes",
                        "updateInProgress",
                        "progress",
                        "lastError",
                        "nextRun",
                        "version");
    }

    @Test
    void whatTheClientHasIsNotSentAgain() {
        for (String query : List.of("", "?format=ndjson", "?format=csv")) {
            String tag = program.get(FETCH + query).expect(200).header("ETag").orElseThrow();

            Answer again = program.with("If-None-Match", "\"other\", " + tag).get(FETCH + query);

            assertThat(again.expect(304).text()).isEmpty();
            assertThat(again.header("ETag")).contains(tag);
        }
    }

    @Test
    void aPartIsAPartOfTheWhole() {
        String whole = program.get(FETCH).expect(200).text();

        Answer part = program.with("Range", "bytes=1-5").get(FETCH);

        assertThat(part.expect(206).text()).isEqualTo(whole.substring(1, 6));
        assertThat(part.header("Content-Range").orElse("")).startsWith("bytes 1-5/");
        Answer beyond = program.with("Range", "bytes=999999999999-").get(FETCH);
        assertThat(beyond.expect(416).header("Content-Range").orElse("")).startsWith("bytes */");
        program.with("Range", "bytes=1-5")
                .with("If-Range", "\"other\"")
                .get(FETCH)
                .expect(200);
        program.with("Range", "bytes=0-1,3-4").get(FETCH).expect(200);
    }

    @Test
    void eachFormHasATagOfItsOwnAndItsLength() {
        Answer plain = program.get(FETCH).expect(200);
        Answer gzip = program.with("Accept-Encoding", "gzip").get(FETCH).expect(200);

        assertThat(plain.header("Content-Encoding")).isEmpty();
        assertThat(plain.header("Content-Length")).isPresent();
        assertThat(gzip.header("Content-Encoding")).contains("gzip");
        assertThat(gzip.header("Content-Length")).isPresent();
        assertThat(gzip.header("ETag")).isNotEqualTo(plain.header("ETag"));
        assertThat(plain.header("Vary").orElse("")).contains("Accept-Encoding");
        assertThat(plain.header("Cache-Control")).contains("private, no-cache");
        program.with("Accept-Encoding", "gzip")
                .with("If-None-Match", plain.header("ETag").orElseThrow())
                .get(FETCH)
                .expect(200);
    }

    @Test
    void aVersionThatIsNotKeptIsNotFound() {
        program.get(FETCH + "?since=999999999").expect(404);
        program.get(FETCH + "?as_of=999999999").expect(404);
    }

    @Test
    void anUnknownColumnIsNamed() {
        Answer answer = program.get(FETCH + "?fields=nope").expect(400);

        assertThat(answer.json().path("message").asText()).contains("fields", "nope");
    }

    @Test
    void aRefreshIsToldInTheSameAnswer() {
        Answer answer = program.get(FETCH + "?refresh=true").expect(200);

        assertThat(answer.json().path("_info").asText())
                .isIn("Background refresh triggered", "Background refresh already in progress");
        assertThat(answer.header("ETag")).isEmpty();
        assertThat(answer.json().path("data").isArray()).isTrue();
    }

    @Test
    void aStreamWithoutRefreshIsWhatIsKept() {
        Answer answer = program.get(FETCH + "?stream=true").expect(200);

        assertThat(answer.header("Content-Type").orElse("")).startsWith("text/event-stream");
        List<String> events =
                answer.text().lines().filter(line -> line.startsWith("data: ")).toList();
        assertThat(events).hasSize(2);
        assertThat(events.get(0)).startsWith("data: {\"type\":\"cached\",\"payload\":{\"status\":\"success\"");
        assertThat(events.get(1)).isEqualTo("data: {\"type\":\"done\"}");
    }
}
