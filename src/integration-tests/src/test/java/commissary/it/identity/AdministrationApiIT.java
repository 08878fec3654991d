package commissary.it.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import commissary.it.http.Answer;
import commissary.it.http.Api;
import commissary.it.http.Json;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
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
    void whileAKeyIsReplacedBothWork() {
        JsonNode old = createKey(List.of("admin")).expect(201).data();

        JsonNode follower = rotate(old, Json.object()).expect(201).data();

        Api.withKey(old.path("key").asText()).get("/users").expect(200);
        Api.withKey(follower.path("key").asText()).get("/users").expect(200);
        JsonNode retiring = listedKey(old.path("id").longValue());
        assertThat(retiring.path("replacedBy")).isEqualTo(follower.path("id"));
        assertThat(Duration.between(
                        Clock.systemUTC().instant(),
                        Instant.parse(retiring.path("expiresAt").asText())))
                .isBetween(Duration.ofDays(6), Duration.ofDays(7));
        JsonNode listed = listedKey(follower.path("id").longValue());
        assertThat(listed.path("replaces")).isEqualTo(old.path("id"));
        assertThat(listed.path("name")).isEqualTo(old.path("name"));
        assertThat(listed.path("scopes")).isEqualTo(old.path("scopes"));
        assertThat(listed.has("expiresAt")).isFalse();
    }

    @Test
    void withoutAGraceTheOldKeyIsRefusedAtOnce() {
        JsonNode old = createKey(List.of("admin")).expect(201).data();
        Api.withKey(old.path("key").asText()).get("/users").expect(200);

        JsonNode follower =
                rotate(old, Json.object("graceHours", 0)).expect(201).data();

        Api.withKey(old.path("key").asText()).get("/users").expectFailure(401, "INVALID_CREDENTIAL");
        Api.withKey(follower.path("key").asText()).get("/users").expect(200);
    }

    @Test
    void aKeyIsReplacedOnceAndOnlyByAnAdministrator() {
        JsonNode old = createKey(List.of("feed:read")).expect(201).data();
        String path = "/api-keys/" + old.path("id").longValue() + "/rotate";
        Person.newcomer().api().post(path, Json.object()).expectFailure(403, null);
        Api.anonymous().post(path, Json.object()).expectFailure(401, null);
        rotate(old, Json.object("graceHours", 721)).expectFailure(400, "VALIDATION_FAILED");

        rotate(old, Json.object("graceHours", 1)).expect(201);

        rotate(old, Json.object("graceHours", 1)).expectFailure(409, "API_KEY_BEING_REPLACED");
        admin.api().post("/api-keys/999999999/rotate", Json.object()).expectFailure(404, "API_KEY_NOT_FOUND");
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

    private Answer rotate(JsonNode key, JsonNode body) {
        return admin.api().post("/api-keys/" + key.path("id").longValue() + "/rotate", body);
    }

    private JsonNode listedKey(long id) {
        return admin.api().get("/api-keys").list().stream()
                .filter(key -> key.path("id").longValue() == id)
                .findFirst()
                .orElseThrow();
    }
}
