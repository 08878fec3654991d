package commissary.it.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import commissary.it.http.Answer;
import commissary.it.http.Api;
import commissary.it.http.Json;
import commissary.it.world.Letters;
import commissary.it.world.Letters.Letter;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegistrationApiIT {

    private final String email = "New." + UUID.randomUUID() + "@Example.com";

    @Test
    void aNewcomerIsSignedInAtOnce() {
        Answer answer = register(email, "a fine long password");

        JsonNode data = answer.expect(201).data();
        assertThat(data.path("accessToken").asText()).isNotBlank();
        assertThat(data.path("refreshToken").asText()).isNotBlank();
        assertThat(data.path("expiresIn").longValue()).isEqualTo(900);
        assertThat(data.path("user").path("role").asText()).isEqualTo("EMPLOYEE");
        assertThat(data.path("user").path("emailVerified").booleanValue()).isFalse();
        Api.bearing(data.path("accessToken").asText()).get("/auth/me").expect(200);
    }

    @Test
    void theMailedLinkVerifiesTheAddressOnce() {
        Person person = Person.of(register(email, "a fine long password"), email, "a fine long password");
        Letter letter = Letters.await(email, "(?i)welcome|verif|confirm");

        Api.anonymous()
                .post("/auth/verify-email", Json.object("token", letter.token()))
                .expect(200);

        assertThat(person.api().get("/auth/me").data().path("emailVerified").booleanValue())
                .isTrue();
        assertThat(letter.html()).contains(letter.token());
        Api.anonymous()
                .post("/auth/verify-email", Json.object("token", letter.token()))
                .expectFailure(400, null);
    }

    @Test
    void theLinkCanBeSentAgain() {
        Person person = Person.newcomer();
        Letter first = Letters.await(person.email(), ".");

        person.api().post("/auth/verify-email/resend").expect(200);

        commissary.it.world.Patience.await("a second mail")
                .until(() -> Letters.distinctIds(Letters.to(person.email())).size() == 2);
        Letter second = Letters.to(person.email()).stream()
                .filter(letter -> !letter.messageId().equals(first.messageId()))
                .findFirst()
                .orElseThrow();
        Api.anonymous()
                .post("/auth/verify-email", Json.object("token", second.token()))
                .expect(200);
    }

    @Test
    void anAddressIsTakenWhateverItsCase() {
        register(email, "a fine long password").expect(201);

        register(email.toUpperCase(java.util.Locale.ROOT), "another fine password")
                .expectFailure(409, "EMAIL_TAKEN");
    }

    @ParameterizedTest
    @ValueSource(strings = {"short", "123456789", "1234567890", "qwertyuiop"})
    void aWeakPasswordIsRefused(String password) {
        assertThat(fieldsOf(register(email, password))).contains("password");
    }

    @Test
    void aPasswordOfMoreThan72BytesIsRefused() {
        assertThat(fieldsOf(register(email, "é".repeat(37)))).contains("password");
    }

    @Test
    void theAddressItselfIsNoPassword() {
        assertThat(fieldsOf(register(email, email))).contains("password");
    }

    @Test
    void whatIsNoAddressIsRefused() {
        assertThat(fieldsOf(register("nobody", "a fine long password"))).contains("email");
    }

    @Test
    void missingFieldsAreNamed() {
        Answer answer = Api.anonymous().post("/auth/register", Json.object("email", email));

        assertThat(fieldsOf(answer)).contains("password", "fullName");
    }

    @Test
    void anUnknownVerificationLinkIsRefused() {
        Api.anonymous()
                .post("/auth/verify-email", Json.object("token", "no-such-token"))
                .expectFailure(400, null);
    }

    private static Answer register(String email, String password) {
        return Api.anonymous()
                .post("/auth/register", Json.object("email", email, "password", password, "fullName", "Kim Newcomer"));
    }

    private static java.util.List<String> fieldsOf(Answer answer) {
        answer.expectFailure(400, "VALIDATION_FAILED");
        return Json.elements(answer.json().path("details").path("fields")).stream()
                .map(field -> field.path("field").asText())
                .toList();
    }
}
