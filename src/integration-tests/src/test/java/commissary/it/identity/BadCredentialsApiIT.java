package commissary.it.identity;

import static org.assertj.core.api.Assertions.assertThat;

import commissary.it.http.Api;
import commissary.it.http.Json;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class BadCredentialsApiIT {

    private final Person person = Person.newcomer();

    @Test
    void aTokenOfOurOwnIsTakenAlsoWhenTheTestSignsIt() {
        String same = Tokens.resigned(person.accessToken(), claims -> {});

        assertThat(Api.bearing(same)
                        .get("/auth/me")
                        .expect(200)
                        .data()
                        .path("id")
                        .longValue())
                .isEqualTo(person.id());
    }

    @Test
    void noCredentialIsSaidSo() {
        var answer = Api.anonymous().get("/auth/me");

        answer.expectFailure(401, "UNAUTHENTICATED");
        assertThat(answer.header("WWW-Authenticate")).isPresent();
    }

    @Test
    void tamperedClaimsAreRefused() {
        refused(Tokens.tampered(person.accessToken(), claims -> claims.put("sub", "admin@example.com")));
    }

    @Test
    void aBrokenSignatureIsRefused() {
        String token = person.accessToken();
        char last = token.charAt(token.length() - 5);
        refused(token.substring(0, token.length() - 5)
                + (last == 'A' ? 'B' : 'A')
                + token.substring(token.length() - 4));
    }

    @Test
    void anExpiredTokenIsRefused() {
        long past = Clock.systemUTC().instant().minus(Duration.ofMinutes(10)).getEpochSecond();
        refused(Tokens.resigned(person.accessToken(), claims -> claims.put("exp", past)));
    }

    @Test
    void aTokenThatNeverExpiresIsRefused() {
        refused(Tokens.resigned(person.accessToken(), claims -> claims.remove("exp")));
    }

    @Test
    void aTokenWithoutSignatureIsRefused() {
        refused(Tokens.unsigned(person.accessToken(), "none"));
        refused(Tokens.unsigned(person.accessToken(), "None"));
        refused(Tokens.unsigned(person.accessToken(), "HS256"));
    }

    @Test
    void aForeignIssuerIsRefused() {
        refused(Tokens.resigned(person.accessToken(), claims -> claims.put("iss", "https://elsewhere.example")));
        refused(Tokens.resigned(person.accessToken(), claims -> claims.remove("iss")));
    }

    @Test
    void aForeignKeyIsRefused() {
        refused(Tokens.signedWith(person.accessToken(), "some-other-secret-of-some-other-system-42"));
    }

    @Test
    void whatIsNoTokenIsRefused() {
        refused("nonsense");
        refused("a.b.c");
        refused("..");
        refused(person.refreshToken());
    }

    @Test
    void anUnknownApiKeyIsRefused() {
        Api.withKey("no-such-key").get("/deals").expectFailure(401, "INVALID_CREDENTIAL");
    }

    @Test
    void anotherSchemeIsRefused() {
        Api.anonymous()
                .with("Authorization", "Basic YWRtaW46YWRtaW4=")
                .get("/auth/me")
                .expectFailure(401, null);
    }

    @Test
    void aLoggedOutTokenIsRefusedAtOnce() {
        Person leaving = person.signInAgain();

        leaving.api().post("/auth/logout").expect(200);

        refused(leaving.accessToken());
        person.api().get("/auth/me").expect(200);
    }

    @Test
    void aBadCookieIsClearedToo() {
        var answer = Api.withCookie("commissary_session=nonsense").get("/auth/me");

        answer.expectFailure(401, "INVALID_CREDENTIAL");
        assertThat(answer.cookie("commissary_session")).hasValueSatisfying(cookie -> assertThat(cookie)
                .matches("commissary_session=\"?\"?;.*(Max-Age=0|Expires=Thu, 01[ -]Jan[ -]1970).*"));
    }

    @Test
    void aStaleCredentialKeepsNobodyFromSigningIn() {
        Api.bearing("nonsense")
                .post("/auth/login", Json.object("email", person.email(), "password", person.password()))
                .expect(200);
    }

    private static void refused(String token) {
        Api.bearing(token).get("/auth/me").expectFailure(401, "INVALID_CREDENTIAL");
    }
}
