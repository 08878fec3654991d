package commissary.it.frame;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import commissary.it.http.Answer;
import commissary.it.http.Api;
import commissary.it.http.Json;
import commissary.it.identity.Person;
import commissary.testdata.TestData;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Strings that have broken other programs, in places where people write. */
class NaughtyStringsApiIT {

    @Test
    void aNameIsKeptAsItIsOrRefused() throws IOException {
        Person person = Person.newcomer();
        for (String text : strings()) {
            Answer answer = person.api().patch("/auth/me", Json.object("fullName", text));
            if (answer.status() == 200) {
                assertThat(person.api().get("/auth/me").data().path("fullName").asText())
                        .isEqualTo(text.strip());
            } else {
                answer.expectFailure(400, "VALIDATION_FAILED");
            }
        }
    }

    @Test
    void aSearchFindsSomethingOrNothing() throws IOException {
        Person admin = Person.admin();
        for (String text : strings()) {
            expectFine(admin.api().get("/users?q=" + Api.encoded(text)));
            expectFine(admin.api().get("/deals?q=" + Api.encoded(text)));
            expectFine(admin.api().get("/deals?city=" + Api.encoded(text)));
        }
    }

    @Test
    void aTokenIsRefused() throws IOException {
        for (String text : strings()) {
            Api.anonymous()
                    .post("/auth/verify-email", Json.object("token", text))
                    .expectFailure(400, null);
            Api.anonymous()
                    .post("/auth/refresh", Json.object("refreshToken", text))
                    .expectFailure(401, null);
        }
    }

    private static void expectFine(Answer answer) {
        if (answer.status() == 200) {
            answer.list();
        } else {
            answer.expectFailure(400, "VALIDATION_FAILED");
        }
    }

    private static List<String> strings() throws IOException {
        String text = Files.readString(TestData.file("api/blns.json"));
        return Json.elements(Json.read(text, () -> "blns.json")).stream()
                .map(JsonNode::asText)
                .filter(string -> !string.isEmpty())
                .toList();
    }
}
