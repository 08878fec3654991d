package commissary.it.identity;

import static org.assertj.core.api.Assertions.assertThat;

import commissary.it.http.Answer;
import commissary.it.http.Api;
import commissary.it.http.Json;
import org.junit.jupiter.api.Test;

class SignInApiIT {

    private final Person person = Person.newcomer();

    @Test
    void jsonAndFormSignInAlike() {
        Answer json = login(person.email(), person.password());
        Answer form = Api.anonymous()
                .postForm(
                        "/auth/login",
                        "username=" + Api.encoded(person.email()) + "&password=" + Api.encoded(person.password()));

        assertThat(json.expect(200).data().path("user").path("id").longValue()).isEqualTo(person.id());
        assertThat(form.expect(200).data().path("user").path("id").longValue()).isEqualTo(person.id());
    }

    @Test
    void theCaseOfTheAddressDoesNotMatter() {
        login(person.email().toUpperCase(java.util.Locale.ROOT), person.password())
                .expect(200);
    }

    @Test
    void theCookiesAreOutOfReachOfScriptsAndOtherSites() {
        Answer answer = login(person.email(), person.password());

        assertThat(answer.cookie("commissary_session").orElseThrow())
                .contains("HttpOnly")
                .contains("SameSite=Strict")
                .containsPattern("(?i)Path=/(;|$)")
                .doesNotContain("Secure");
        assertThat(answer.cookie("commissary_refresh").orElseThrow())
                .contains("HttpOnly")
                .contains("SameSite=Strict")
                .contains("Path=/api/v1/auth");
    }

    @Test
    void theCookieAloneIsACredential() {
        String cookie = sessionCookie(login(person.email(), person.password()));

        assertThat(Api.withCookie(cookie).get("/auth/me").data().path("id").longValue())
                .isEqualTo(person.id());
    }

    @Test
    void anotherSiteCannotUseTheCookie() {
        String cookie = sessionCookie(login(person.email(), person.password()));

        Api.withCookie(cookie)
                .with("Sec-Fetch-Site", "cross-site")
                .post("/auth/logout")
                .expectFailure(403, "CROSS_SITE_REQUEST");
        Api.withCookie(cookie)
                .with("Origin", "https://elsewhere.example")
                .post("/auth/logout")
                .expectFailure(403, "CROSS_SITE_REQUEST");
        Api.withCookie(cookie).get("/auth/me").expect(200);
    }

    @Test
    void ourOwnSiteCanUseTheCookie() {
        String cookie = sessionCookie(login(person.email(), person.password()));

        Api.withCookie(cookie)
                .with("Sec-Fetch-Site", "same-origin")
                .patch("/auth/me", Json.object("fullName", "Robin By Cookie"))
                .expect(200);
    }

    @Test
    void unknownPersonAndWrongPasswordAreAnsweredAlike() {
        Answer wrong = login(person.email(), "not the password");
        Answer unknown = login("nobody-" + person.email(), "not the password");

        wrong.expectFailure(401, "BAD_CREDENTIALS");
        unknown.expectFailure(401, "BAD_CREDENTIALS");
        assertThat(wrong.text()).isEqualTo(unknown.text());
        assertThat(wrong.cookie("commissary_session")).isEmpty();
    }

    @Test
    void twentyFiveWrongPasswordsAreTooMany() {
        Answer last = login(person.email(), "wrong 0");
        for (int i = 1; i < 25; i++) {
            last = login(person.email(), "wrong " + i);
        }

        last.expectFailure(429, "TOO_MANY_ATTEMPTS");
        assertThat(Long.parseLong(last.header("Retry-After").orElseThrow())).isBetween(1L, 900L);
        login(person.email(), person.password()).expectFailure(429, "TOO_MANY_ATTEMPTS");
        Person other = Person.newcomer();
        login(other.email(), other.password()).expect(200);
    }

    @Test
    void aGoodSignInForgivesTheFailuresBefore() {
        for (int round = 0; round < 3; round++) {
            for (int i = 0; i < 3; i++) {
                login(person.email(), "wrong").expectFailure(401, "BAD_CREDENTIALS");
            }
            login(person.email(), person.password()).expect(200);
        }
    }

    static Answer login(String email, String password) {
        return Api.anonymous().post("/auth/login", Json.object("email", email, "password", password));
    }

    static String sessionCookie(Answer answer) {
        return answer.expect(200).cookie("commissary_session").orElseThrow().split(";", -1)[0];
    }
}
