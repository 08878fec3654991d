package commissary.it.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import commissary.it.http.Api;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The contract that is checked in, of which the site's types are made, is the one that the server keeps. */
class ContractIT {

    private static final Path CHECKED_IN = Path.of("..", "api", "openapi.yaml");
    private static final String REFRESH =
            "The server serves another contract than src/api/openapi.yaml. If that is meant,"
                    + " refresh the copy from a running server:"
                    + " curl -s http://localhost:9080/openapi -o src/api/openapi.yaml";

    private final YAMLMapper yaml = new YAMLMapper();

    @Test
    void servedContractIsTheCheckedInOne() throws IOException {
        JsonNode served = served();
        JsonNode checkedIn = yaml.readTree(Files.readString(CHECKED_IN));

        List<String> differences = new ArrayList<>();
        compare("", withoutServers(checkedIn), withoutServers(served), differences);

        assertThat(differences).as(REFRESH).isEmpty();
    }

    @Test
    void everyObjectIsDescribed() throws IOException {
        List<String> bare = new ArrayList<>();
        served().path("components").path("schemas").properties().forEach(schema -> {
            if (schema.getValue().path("properties").isEmpty()
                    && schema.getValue().path("enum").isEmpty()) {
                bare.add(schema.getKey());
            }
        });

        assertThat(bare).isEmpty();
    }

    @Test
    void everyOperationHasAnIdOfItsOwnAndTellsHowItFails() throws IOException {
        Set<String> ids = new HashSet<>();
        List<String> faults = new ArrayList<>();
        served().path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(verb -> {
                    JsonNode operation = verb.getValue();
                    boolean isPublic = operation.path("security").isEmpty();
                    boolean isWhole = ids.add(operation.path("operationId").asText(""))
                            && operation.path("security").isArray()
                            && operation.path("responses").has("500")
                            && (isPublic || operation.path("responses").has("401"));
                    if (!isWhole) {
                        faults.add(verb.getKey() + " " + path.getKey());
                    }
                }));

        assertThat(faults).isEmpty();
        assertThat(ids).doesNotContain("").contains("deals", "login", "savePreferences");
    }

    private JsonNode served() throws IOException {
        return yaml.readTree(Api.anonymous().get("//openapi").expect(200).text());
    }

    /** They name the host that was asked. */
    private static JsonNode withoutServers(JsonNode document) {
        return ((ObjectNode) document).without("servers");
    }

    private static void compare(String place, JsonNode expected, JsonNode actual, List<String> differences) {
        if (expected.isObject() && actual.isObject()) {
            Set<String> names = new TreeSet<>();
            expected.fieldNames().forEachRemaining(names::add);
            actual.fieldNames().forEachRemaining(names::add);
            for (String name : names) {
                compare(place + "/" + name, expected.path(name), actual.path(name), differences);
            }
        } else if (!expected.equals(actual)) {
            differences.add(place + ": checked in " + shown(expected) + ", served " + shown(actual));
        }
    }

    private static String shown(JsonNode node) {
        return node.isMissingNode() ? "nothing" : node.toString();
    }
}
