package commissary.it.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import commissary.it.http.Json;
import commissary.it.world.Site;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The four ways in which the programs of the old service use it, each in two languages and nothing but what those bring. */
class FeedClientsApiIT {
    private static final int ELEVEN = 11;

    /** A program in the tests' resources. */
    enum Client {
        PYTHON("python3", "orders_client.py"),
        NODE("node", "orders-client.mjs");

        private final String interpreter;
        private final String script;

        Client(String interpreter, String script) {
            this.interpreter = interpreter;
            this.script = script;
        }

        JsonNode sees(int scenario) throws IOException, InterruptedException, URISyntaxException {
            URL found = FeedClientsApiIT.class.getResource("/clients/" + script);
            File file = Path.of(Objects.requireNonNull(found, script).toURI()).toFile();
            Process process = new ProcessBuilder(
                            interpreter, file.getPath(), Site.BASE, Feed.DEMO_KEY, Integer.toString(scenario))
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor()).as(script).isZero();
            return Json.read(said, () -> said);
        }
    }

    /** Ten orders are served, and the source has one more. */
    @BeforeEach
    void oneOrderIsNew() {
        new OrdersFile().syncAnyhow(OrdersFile.TEN);
        Map<String, String> more = new HashMap<>(OrdersFile.TEN);
        more.put("11", "order 11");
        OrdersFile.offer(more);
    }

    @ParameterizedTest
    @EnumSource
    void fetchesWhatIsKept(Client client) throws Exception {
        JsonNode seen = client.sees(1);

        assertThat(seen.path("count").asInt()).isEqualTo(OrdersFile.TEN.size());
        assertThat(Instant.parse(seen.path("updated").asText())).isBeforeOrEqualTo(Instant.now());
    }

    @ParameterizedTest
    @EnumSource
    void fetchesWhatIsKeptAndFindsItFreshTheNextTime(Client client) throws Exception {
        JsonNode seen = client.sees(2);

        assertThat(seen)
                .isEqualTo(Json.object(
                        "before", OrdersFile.TEN.size(), "info", "Background refresh triggered", "after", ELEVEN));
    }

    @ParameterizedTest
    @EnumSource
    void hearsOfTheRefreshOnAStream(Client client) throws Exception {
        JsonNode seen = client.sees(3);

        List<String> types =
                Json.elements(seen.path("types")).stream().map(JsonNode::asText).collect(Collectors.toList());
        assertThat(types).containsSubsequence("cached", "progress", "updated", "done");
        types.removeIf("progress"::equals);
        assertThat(types).containsExactly("cached", "updated", "done");
        assertThat(seen.path("counts")).isEqualTo(Json.object("cached", OrdersFile.TEN.size(), "updated", ELEVEN));
    }

    @ParameterizedTest
    @EnumSource
    void refreshesByHand(Client client) throws Exception {
        JsonNode seen = client.sees(4);

        assertThat(seen.path("code").asInt()).isEqualTo(202);
        assertThat(seen.path("first").asText()).isEqualTo("triggered");
        // The sync of so few orders may be over by then.
        assertThat(seen.path("second").asText()).isIn("already in progress", "triggered");
        assertThat(seen.path("after").asInt()).isEqualTo(ELEVEN);
    }
}
