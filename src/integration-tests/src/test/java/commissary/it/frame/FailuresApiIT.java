package commissary.it.frame;

import static org.assertj.core.api.Assertions.assertThat;

import commissary.it.http.Answer;
import commissary.it.http.Api;
import commissary.it.http.Json;
import commissary.it.identity.Person;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever goes wrong, programs read it in one form. */
class FailuresApiIT {

    private static final int TOO_LARGE = 1_100_000;

    private final Person person = Person.anybody();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nope",
                "/deals/1/nope",
                "/deals/abc",
                "/",
                "//api",
                "//api/v2/deals",
                "//nope.txt",
                "//assets/nope.js",
                "//WEB-INF/web.xml"
            })
    void anUnknownPathIsNotFound(String path) {
        Answer answer = Person.admin().api().get(path);

        answer.expectFailure(404, null);
    }

    @Test
    void aWrongMethodSaysWhichAreRight() {
        Answer answer = person.api().delete("/auth/me");

        answer.expectFailure(405, "METHOD_NOT_ALLOWED");
        assertThat(answer.header("Allow").orElse("")).contains("GET", "PATCH").doesNotContain("DELETE");
    }

    @Test
    void traceIsRefused() {
        Answer answer = person.api().send("TRACE", "/auth/me", BodyPublishers.noBody());

        assertThat(answer.status()).isIn(403, 405);
        assertThat(answer.text()).doesNotContain("Bearer");
    }

    @Test
    void aBodyOfAnotherTypeIsRefused() {
        person.api()
                .with("Content-Type", "text/plain")
                .send("PATCH", "/auth/me", BodyPublishers.ofString("{}"))
                .expectFailure(415, "UNSUPPORTED_MEDIA_TYPE");
        person.api()
                .with("Content-Type", "application/xml")
                .send("PATCH", "/auth/me", BodyPublishers.ofString("<a/>"))
                .expectFailure(415, "UNSUPPORTED_MEDIA_TYPE");
    }

    @Test
    void anotherTypeOfAnswerCannotBeHad() {
        person.api().with("Accept", "application/xml").get("/auth/me").expectFailure(406, null);
    }

    @Test
    void aTooLargeBodyIsRefused() {
        person.api()
                .patch("/auth/me", Json.object("fullName", "a".repeat(TOO_LARGE)))
                .expectFailure(413, null);
    }

    @Test
    void aTooLargeBodyOfUnknownLengthIsRefused() {
        String body = "{" + " ".repeat(TOO_LARGE) + "\"fullName\":\"Robin\"}";

        person.api()
                .with("Content-Type", "application/json")
                .send("PATCH", "/auth/me", BodyPublishers.fromPublisher(BodyPublishers.ofString(body)))
                .expectFailure(413, null);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nope=1",
                "page=0",
                "page=-1",
                "page=x",
                "page=99999999999",
                "pageSize=0",
                "pageSize=101",
                "pageSize=x",
                "sort=colour",
                "minDiscount=half",
                "minDiscount=101",
                "maxPrice=NaN",
                "maxPrice=-1",
                "maxDistanceKm=-1",
                "listPrice=some",
                "category=caviar",
                "storeId=x"
            })
    void aWrongQueryIsRefusedByName(String query) {
        Answer answer = person.api().get("/deals?" + query);

        answer.expectFailure(400, "VALIDATION_FAILED");
        assertThat(answer.json()
                        .path("details")
                        .path("fields")
                        .path(0)
                        .path("field")
                        .asText())
                .isEqualTo(query.substring(0, query.indexOf('=')));
    }

    @Test
    void theLastPageAndTheOneAfterAreFine() {
        Person.admin().api().get("/users?page=1000000&pageSize=100").expect(200);
        person.api().get("/notifications?page=1&pageSize=1").expect(200);
    }

    @Test
    void failuresTellNothingOfTheInside() {
        for (String path : new String[] {"/nope", "/deals?nope=1", "//nope.txt", "/users/abc"}) {
            Answer answer = person.api().get(path);
            assertThat(answer.text()).doesNotContain("Exception", "commissary.web", "SRVE", "\tat ");
            assertThat(answer.header("Server")).isEmpty();
            assertThat(answer.header("X-Powered-By")).isEmpty();
        }
    }

    @Test
    void aMethodThatNobodyKnowsIsRefused() {
        Answer answer = Api.anonymous().send("BREW", "/auth/me", BodyPublishers.noBody());

        assertThat(answer.status()).isIn(401, 405, 501);
        answer.expectFailure(answer.status(), null);
    }
}
