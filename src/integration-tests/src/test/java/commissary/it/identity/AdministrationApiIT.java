package commissary.it.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import commissary.it.http.Answer;
import commissary.it.http.Api;
import commissary.it.http.Json;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class AdministrationApiIT {

    private final Person admin = Person.admin();

    @Test
    void aKeyIsShownOnceAndPassesWhereItsScopeAllows() {
        JsonNode created = createKey(List.of("admin")).expect(201).data();
        String key = created.path("key").asText();

        Answer users = Api.withKey(key).get("/users");

        users.expect(200);
        JsonNode listed = listedKey(created.path("id").longValue());
        assertThat(listed.has("key")).isFalse();
        assertThat(listed.path("lastUsedAt").asText()).isNotBlank();
        assertThat(admin.api().get("/api-keys").text()).doesNotContain(key);
    }

    @Test
    void aKeyWithoutTheScopeIsRefused() {
        String key =
                createKey(List.of("feed:read")).expect(201).data().path("key").asText();

        Api.withKey(key).get("/users").expectFailure(403, null);
        Api.withKey(key).post("/deals/poll").expectFailure(403, null);
    }

    @Test
    void aRevokedKeyIsRefusedAtOnce() {
        JsonNode created = createKey(List.of("admin")).expect(201).data();
        Api.withKey(created.path("key").asText()).get("/users").expect(200);

        admin.api().delete("/api-keys/" + created.path("id").longValue()).expect(200);

        Api.withKey(created.path("key").asText()).get("/users").expectFailure(401, "INVALID_CREDENTIAL");
        admin.api().delete("/api-keys/" + created.path("id").longValue()).expectFailure(404, null);
    }

    @Test
    void aKeyCannotBeMadeToExpireInThePast() {
        admin.api()
                .post(
                        "/api-keys",
                        Json.object(
                                "name", "late",
                                "scopes", List.of("admin"),
                                "expiresAt",
                                        Clock.systemUTC()
                                                .instant()
                                                .minus(Duration.ofDays(1))
                                                .toString()))
                .expectFailure(400, "VALIDATION_FAILED");
    }

    @Test
    void anUnknownScopeIsRefused() {
        createKey(List.of("everything")).expectFailure(400, "VALIDATION_FAILED");
        createKey(List.of()).expectFailure(400, "VALIDATION_FAILED");
    }

    @Test
    void usersAreFoundByTheirAddressRoleAndState() {
        Person person = Person.newcomer();
        String q = "/users?q=" + Api.encoded(person.email());

        assertThat(admin.api().get(q).list())
                .singleElement()
                .satisfies(user -> assertThat(user.path("id").longValue()).isEqualTo(person.id()));
        assertThat(admin.api().get(q + "&role=EMPLOYEE&active=true").list()).hasSize(1);
        assertThat(admin.api().get(q + "&role=ADMIN").list()).isEmpty();
        assertThat(admin.api().get(q + "&active=false").list()).isEmpty();
    }

    @Test
    void aNewRoleHoldsAtOnce() {
        Person person = Person.newcomer();
        person.api().get("/users").expectFailure(403, null);

        change(person, "role", "ADMIN").expect(200);

        person.signInAgain().api().get("/users").expect(200);
        change(person, "role", "EMPLOYEE").expect(200);
        person.signInAgain().api().get("/users").expectFailure(403, null);
    }

    @Test
    void whoIsDeactivatedIsOutAtOnce() {
        Person person = Person.newcomer();

        change(person, "active", false).expect(200);

        person.api().get("/auth/me").expectFailure(401, "INVALID_CREDENTIAL");
        SignInApiIT.login(person.email(), person.password()).expectFailure(401, null);
        Api.anonymous()
                .post("/auth/refresh", Json.object("refreshToken", person.refreshToken()))
                .expectFailure(401, null);
        change(person, "active", true).expect(200);
        person.signInAgain();
    }

    @Test
    void anUnknownUserIsNotFound() {
        admin.api().patch("/users/999999999", Json.object("active", true)).expectFailure(404, null);
    }

    private Answer change(Person person, String field, Object value) {
        return admin.api().patch("/users/" + person.id(), Json.object(field, value));
    }

    private Answer createKey(List<String> scopes) {
        return admin.api().post("/api-keys", Json.object("name", "a test's", "scopes", scopes));
    }

    private JsonNode listedKey(long id) {
        return admin.api().get("/api-keys").list().stream()
                .filter(key -> key.path("id").longValue() == id)
                .findFirst()
                .orElseThrow();
    }
}
