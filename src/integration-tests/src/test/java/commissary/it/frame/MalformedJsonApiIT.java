package commissary.it.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import commissary.it.http.Answer;
import commissary.it.http.Api;
import commissary.it.http.OpenApi;
import commissary.it.http.OpenApi.Operation;
import commissary.it.identity.Person;
import commissary.testdata.TestData;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MalformedJsonApiIT {

    private final Person admin = Person.admin();

    @TestFactory
    Stream<DynamicTest> noCallTakesWhatIsNoJson() throws IOException {
        Map<String, byte[]> suite = TarFile.read(TestData.file("api/json_test_suite.tar.gz"));
        assertThat(suite).hasSizeGreaterThan(300);
        return OpenApi.operations().stream()
                .filter(Operation::takesJson)
                .map(operation -> dynamicTest(operation.toString(), () -> takesNone(operation, suite)));
    }

    private void takesNone(Operation operation, Map<String, byte[]> suite) {
        suite.forEach((name, body) -> {
            Answer answer = send(operation, body);
            if (name.startsWith("n_") && !isBlank(body)) {
                assertThat(answer.status()).as(name + ": " + answer).isEqualTo(400);
            }
            assertThat(answer.status()).as(name + ": " + answer).isBetween(200, 499);
            if (answer.status() >= 400) {
                answer.expectFailure(answer.status(), null);
            }
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"fullName\":\"A\",\"fullName\":\"B\"}",
                "{\"fullName\":\"A\"} {}",
                "{\"fullName\":\"A\"}x",
                "{\"fullName\":\"A\"",
                "{'fullName':'A'}",
                "{\"fullName\":\"A\",}",
                "/* */{\"fullName\":\"A\"}",
                "NaN"
            })
    void itIsSaidToBeMalformed(String body) {
        send(updateMe(), body.getBytes(StandardCharsets.UTF_8)).expectFailure(400, "MALFORMED_JSON");
    }

    @Test
    void noBodyIsNotEnough() {
        send(updateMe(), new byte[0]).expectFailure(400, null);
    }

    @Test
    void whatIsDeeplyNestedIsRefused() {
        byte[] body = ("{\"fullName\":" + "[".repeat(100_000)).getBytes(StandardCharsets.UTF_8);

        send(updateMe(), body).expectFailure(400, null);
    }

    @Test
    void aHugeNumberIsRefused() {
        byte[] body = ("{\"maxDistanceKm\":1" + "0".repeat(100_000) + "}").getBytes(StandardCharsets.UTF_8);

        admin.api().sendJson("PUT", "/me/preferences", body).expectFailure(400, null);
    }

    @Test
    void anUnknownPropertyIsNamed() {
        Answer answer = send(updateMe(), "{\"nickname\":\"A\"}".getBytes(StandardCharsets.UTF_8));

        answer.expectFailure(400, "VALIDATION_FAILED");
        assertThat(answer.json()
                        .path("details")
                        .path("fields")
                        .path(0)
                        .path("field")
                        .asText())
                .isEqualTo("nickname");
    }

    /** Nothing but spaces is no body, and some calls need none. */
    private static boolean isBlank(byte[] body) {
        return new String(body, StandardCharsets.UTF_8).isBlank();
    }

    private static Operation updateMe() {
        return new Operation("updateMe", "PATCH", "/auth/me", true);
    }

    private Answer send(Operation operation, byte[] body) {
        return Api.bearing(admin.accessToken()).sendJson(operation.method(), operation.somePath(), body);
    }
}
