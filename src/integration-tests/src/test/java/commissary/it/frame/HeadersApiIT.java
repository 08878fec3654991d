package commissary.it.frame;

import static org.assertj.core.api.Assertions.assertThat;

import commissary.it.http.Answer;
import commissary.it.http.Api;
import commissary.it.http.Json;
import commissary.it.identity.Person;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;

/** What answers say beside their bodies. */
class HeadersApiIT {

    private static final String FRIEND = "https://friend.example";

    private final Person person = Person.newcomer();

    @Test
    void aReadThatIsKnownAlreadyIsNotSentAgain() {
        Answer first = person.api().get("/auth/me");
        String tag = first.header("ETag").orElseThrow();

        Answer again = person.api().with("If-None-Match", tag).get("/auth/me");

        again.expect(304);
        assertThat(again.text()).isEmpty();
        assertThat(again.header("ETag")).contains(tag);
        assertThat(first.header("Cache-Control")).contains("private, no-cache");
    }

    @Test
    void aReadThatHasChangedIsSentAnew() {
        String tag = person.api().get("/auth/me").header("ETag").orElseThrow();
        person.api().patch("/auth/me", Json.object("fullName", "Robin Changed")).expect(200);

        Answer again = person.api().with("If-None-Match", tag).get("/auth/me");

        again.expect(200);
        assertThat(again.header("ETag").orElseThrow()).isNotEqualTo(tag);
    }

    @Test
    void anotherPersonsTagIsNotMine() {
        String tag = person.api().get("/auth/me").header("ETag").orElseThrow();

        Person.newcomer().api().with("If-None-Match", tag).get("/auth/me").expect(200);
    }

    @Test
    void referenceDataMayBeKeptForAWhile() {
        assertThat(person.api().get("/cities").expect(200).header("Cache-Control"))
                .contains("private, max-age=300");
    }

    @Test
    void browsersAreToldTheRules() {
        for (String path : new String[] {"//", "/auth/me", "/nope", "//nope"}) {
            Answer answer = Api.anonymous().get(path);
            assertThat(answer.header("Content-Security-Policy").orElse(""))
                    .as(path)
                    .contains("default-src 'self'", "frame-ancestors 'none'", "object-src 'none'")
                    .contains("script-src 'self';");
            assertThat(answer.header("X-Content-Type-Options")).as(path).contains("nosniff");
            assertThat(answer.header("X-Frame-Options")).as(path).contains("DENY");
            assertThat(answer.header("Server")).as(path).isEmpty();
            assertThat(answer.header("X-Powered-By")).as(path).isEmpty();
            assertThat(answer.header("Strict-Transport-Security")).as(path).isEmpty();
        }
    }

    @Test
    void behindTlsBrowsersAreToldToStayThere() {
        Answer answer = Api.anonymous()
                .with("X-Forwarded-Proto", "https")
                .post("/auth/login", Json.object("email", person.email(), "password", person.password()));

        assertThat(answer.header("Strict-Transport-Security").orElse("")).contains("max-age=");
        assertThat(answer.cookie("commissary_session").orElseThrow()).contains("Secure");
    }

    @Test
    void everyAnswerTellsWhatIsLeftAndTheLastOneSaysWait() {
        Api somebody = Api.anonymous();
        Answer first = somebody.get("/nope");
        long limit = Long.parseLong(first.header("RateLimit-Limit").orElseThrow());

        Answer last = first;
        for (long i = 0; i < 3 * limit && last.status() != 429; i++) {
            last = somebody.get("/nope");
        }

        assertThat(Long.parseLong(first.header("RateLimit-Remaining").orElseThrow()))
                .isEqualTo(limit - 1);
        last.expectFailure(429, "TOO_MANY_REQUESTS");
        assertThat(Long.parseLong(last.header("Retry-After").orElseThrow())).isPositive();
        assertThat(last.header("RateLimit-Remaining")).contains("0");
        Api.anonymous().get("/nope").expectFailure(404, null);
    }

    @Test
    void aFriendlySiteMayReadTheApiWithACredentialOfItsOwn() {
        Answer asked = Api.anonymous()
                .with("Origin", FRIEND)
                .with("Access-Control-Request-Method", "PATCH")
                .with("Access-Control-Request-Headers", "authorization,content-type")
                .send("OPTIONS", "/auth/me", BodyPublishers.noBody());
        Answer read = person.api().with("Origin", FRIEND).get("/auth/me");

        assertThat(asked.expect(204).header("Access-Control-Allow-Origin")).contains(FRIEND);
        assertThat(asked.header("Access-Control-Allow-Methods").orElse("")).contains("PATCH");
        assertThat(asked.header("Access-Control-Allow-Credentials")).isEmpty();
        assertThat(read.expect(200).header("Access-Control-Allow-Origin")).contains(FRIEND);
        assertThat(read.header("Vary").orElse("")).contains("Origin");
    }

    @Test
    void anotherSiteMayNot() {
        Answer read = person.api().with("Origin", "https://elsewhere.example").get("/auth/me");

        assertThat(read.header("Access-Control-Allow-Origin")).isEmpty();
    }

    @Test
    void longAnswersAreCompressedForWhoTakesThem() {
        Answer answer = Person.admin().api().with("Accept-Encoding", "gzip").get("/users?pageSize=100");

        assertThat(answer.expect(200).header("Content-Encoding")).contains("gzip");
        assertThat(answer.header("Vary").orElse("")).contains("Accept-Encoding");
    }
}
