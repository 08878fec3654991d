package commissary.it.identity;

import static org.assertj.core.api.Assertions.assertThat;

import commissary.it.http.Answer;
import commissary.it.http.Api;
import commissary.it.http.Json;
import commissary.it.world.Letters;
import commissary.it.world.Patience;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class SessionsApiIT {

    private final Person person = Person.newcomer();

    @Test
    void refreshingGivesTwoNewTokens() {
        Person refreshed = Person.of(refresh(person.refreshToken()), person.email(), person.password());

        assertThat(refreshed.refreshToken()).isNotEqualTo(person.refreshToken());
        refreshed.api().get("/auth/me").expect(200);
        refresh(refreshed.refreshToken()).expect(200);
    }

    @Test
    void theCookieRefreshesToo() {
        Answer signedIn = SignInApiIT.login(person.email(), person.password());
        String cookie = signedIn.cookie("commissary_refresh").orElseThrow().split(";", -1)[0];

        Answer refreshed = Api.withCookie(cookie).post("/auth/refresh", Json.object());

        assertThat(refreshed.expect(200).cookie("commissary_session")).isPresent();
        assertThat(refreshed.cookie("commissary_refresh").orElseThrow()).doesNotStartWith(cookie);
    }

    @Test
    void aSpentTokenUsedAgainEndsTheWholeFamily() {
        Person other = person.signInAgain();
        Person refreshed = Person.of(refresh(person.refreshToken()), person.email(), person.password());

        refresh(person.refreshToken()).expectFailure(401, "REFRESH_TOKEN_REUSED");

        refresh(refreshed.refreshToken()).expectFailure(401, null);
        refreshed.api().get("/auth/me").expectFailure(401, "INVALID_CREDENTIAL");
        person.api().get("/auth/me").expectFailure(401, "INVALID_CREDENTIAL");
        other.api().get("/auth/me").expect(200);
    }

    @Test
    void anUnknownRefreshTokenIsRefused() {
        refresh("no-such-token").expectFailure(401, "INVALID_REFRESH_TOKEN");
        Api.anonymous().post("/auth/refresh", Json.object()).expectFailure(401, null);
    }

    @Test
    void loggingOutEndsThisSessionAndClearsItsCookies() {
        Person other = person.signInAgain();

        Answer answer = person.api().post("/auth/logout").expect(200);

        person.api().get("/auth/me").expectFailure(401, "INVALID_CREDENTIAL");
        refresh(person.refreshToken()).expectFailure(401, null);
        other.api().get("/auth/me").expect(200);
        assertThat(answer.cookie("commissary_session").orElseThrow()).containsPattern("Max-Age=0|1970");
        assertThat(answer.cookie("commissary_refresh").orElseThrow()).containsPattern("Max-Age=0|1970");
    }

    @Test
    void loggingOutNeedsACredential() {
        Api.anonymous().post("/auth/logout").expectFailure(401, "UNAUTHENTICATED");
    }

    @Test
    void aChangedPasswordEndsAllOtherSessions() {
        Person other = person.signInAgain();

        Answer answer = person.api()
                .post(
                        "/auth/password",
                        Json.object("currentPassword", person.password(), "newPassword", "quite another one"));

        Person changed = Person.of(answer, person.email(), "quite another one");
        changed.api().get("/auth/me").expect(200);
        other.api().get("/auth/me").expectFailure(401, "INVALID_CREDENTIAL");
        refresh(other.refreshToken()).expectFailure(401, null);
        SignInApiIT.login(person.email(), person.password()).expectFailure(401, "BAD_CREDENTIALS");
        changed.signInAgain();
    }

    @Test
    void thePasswordIsChangedOnlyByWhoKnowsIt() {
        person.api()
                .post(
                        "/auth/password",
                        Json.object("currentPassword", "a guess at it", "newPassword", "quite another one"))
                .expectFailure(400, null);
        person.signInAgain();
    }

    @Test
    void theMailedLinkSetsANewPasswordOnceAndEndsAllSessions() {
        Api.anonymous()
                .post("/auth/password/forgot", Json.object("email", person.email()))
                .expect(200);
        String token = Letters.await(person.email(), "(?i)password").token();

        Api.anonymous()
                .post("/auth/password/reset", Json.object("token", token, "password", "a brand new one"))
                .expect(200);

        person.api().get("/auth/me").expectFailure(401, "INVALID_CREDENTIAL");
        Person.signIn(person.email(), "a brand new one");
        Api.anonymous()
                .post("/auth/password/reset", Json.object("token", token, "password", "yet another one"))
                .expectFailure(400, null);
    }

    @Test
    void aForgottenPasswordOfNobodyIsAnsweredTheSame() {
        String nobody = "nobody-" + person.email();
        Answer known = Api.anonymous().post("/auth/password/forgot", Json.object("email", person.email()));
        Answer unknown = Api.anonymous().post("/auth/password/forgot", Json.object("email", nobody));

        assertThat(unknown.expect(200).text()).isEqualTo(known.expect(200).text());
        Letters.await(person.email(), "(?i)password");
        Patience.throughout(Duration.ofSeconds(1))
                .until(() -> Letters.to(nobody).isEmpty());
    }

    @Test
    void nameAndTimeZoneCanBeChangedAndNothingElse() {
        Answer answer = person.api()
                .patch("/auth/me", Json.object("fullName", "Robin Changed", "timeZone", "America/Edmonton"));

        assertThat(answer.data().path("fullName").asText()).isEqualTo("Robin Changed");
        assertThat(person.api().get("/auth/me").data().path("timeZone").asText())
                .isEqualTo("America/Edmonton");
        person.api().patch("/auth/me", Json.object("timeZone", "Mars/Olympus")).expectFailure(400, "VALIDATION_FAILED");
        person.api().patch("/auth/me", Json.object("role", "ADMIN")).expectFailure(400, "VALIDATION_FAILED");
    }

    private static Answer refresh(String token) {
        return Api.anonymous().post("/auth/refresh", Json.object("refreshToken", token));
    }
}
