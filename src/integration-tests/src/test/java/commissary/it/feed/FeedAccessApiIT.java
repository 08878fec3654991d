package commissary.it.feed;

import static org.assertj.core.api.Assertions.assertThat;

import commissary.it.http.Answer;
import commissary.it.http.Api;
import commissary.it.identity.Person;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may pass the doors of the orders feed, and how they say no. */
class FeedAccessApiIT {

    private static final String UNAUTHORIZED = "Unauthorized";
    private static final String FORBIDDEN = "Forbidden";

    @Test
    void healthIsForEverybody() {
        Answer answer = Api.withKey("no key").get("//feed/health");

        assertThat(answer.expect(200).text()).isEqualTo("{\"status\":\"healthy\"}");
    }

    @ParameterizedTest
    @CsvSource({"GET, status", "GET, fetch-data", "HEAD, fetch-data", "POST, refresh", "GET, fetch-data?stream=true"})
    void theOthersNeedAKey(String method, String path) {
        for (Api caller : new Api[] {Api.anonymous(), Api.withKey("no key"), Api.bearing("no token")}) {
            Answer answer = caller.send(method, "//feed/" + path, BodyPublishers.noBody());

            if (method.equals("HEAD")) {
                answer.expect(401);
            } else {
                answer.expectOldFailure(401, UNAUTHORIZED);
            }
            assertThat(answer.header("WWW-Authenticate")).isPresent();
            assertThat(answer.header("X-Request-Id")).isPresent();
        }
    }

    @Test
    void whoMayReadMayNotRefresh() {
        Api reader = Feed.programWith("feed:read");

        reader.get("//feed/status").expect(200);
        reader.post("//feed/refresh").expectOldFailure(403, FORBIDDEN);
        reader.get("//feed/fetch-data?refresh=true").expectOldFailure(403, FORBIDDEN);
        reader.get("//feed/fetch-data?stream=true&refresh=true").expectOldFailure(403, FORBIDDEN);
    }

    @Test
    void whoMayRefreshMayNotRead() {
        Api refresher = Feed.programWith("feed:refresh");

        refresher.get("//feed/status").expectOldFailure(403, FORBIDDEN);
        refresher.get("//feed/fetch-data").expectOldFailure(403, FORBIDDEN);
    }

    @Test
    void otherScopesAndPeopleMayNeither() {
        Feed.programWith("orders:manage").get("//feed/status").expectOldFailure(403, FORBIDDEN);
        Person.newcomer().api().get("//feed/status").expectOldFailure(403, FORBIDDEN);
        Person.admin().api().get("//feed/status").expect(200);
        Feed.programWith("admin").get("//feed/status").expect(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nope=1",
                "refresh=perhaps",
                "refresh=",
                "stream=true&stream=true",
                "since=x",
                "since=-1",
                "as_of=1.5",
                "since=1&as_of=1",
                "format=xml",
                "format=csv&refresh=true",
                "format=csv&stream=true",
                "fields=",
                "fields=id,id"
            })
    void aWrongParameterIsNamed(String query) {
        Answer answer = Feed.program().get("//feed/fetch-data?" + query);

        answer.expect(400);
        assertThat(answer.json().path("status").asText()).isEqualTo("error");
        String name = query.substring(query.lastIndexOf('&') + 1, query.lastIndexOf('='));
        assertThat(answer.json().path("message").asText()).contains(name);
    }

    @Test
    void aWrongMethodSaysWhichAreRight() {
        Answer answer = Feed.program().delete("//feed/fetch-data");

        assertThat(answer.expect(405).header("Allow").orElse("")).contains("GET", "HEAD");
        assertThat(answer.json().path("status").asText()).isEqualTo("error");
        assertThat(Feed.program()
                        .get("//feed/refresh")
                        .expect(405)
                        .header("Allow")
                        .orElse(""))
                .contains("POST");
    }

    @Test
    void whereThereIsNoDoorNothingIsFound() {
        Answer answer = Feed.program().get("//feed/nope");

        answer.expect(404);
        assertThat(answer.json().path("status").asText()).isEqualTo("error");
        assertThat(answer.json().path("message").asText()).isNotBlank();
    }
}
