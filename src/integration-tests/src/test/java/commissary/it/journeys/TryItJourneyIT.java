package commissary.it.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import commissary.it.feed.Feed;
import commissary.it.feed.OrdersFile;
import commissary.it.http.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The programs that the page of the data feed shows, run exactly as they are shown. */
class TryItJourneyIT {
    private static final long PATIENCE_SECONDS = 60;

    @RegisterExtension
    final Windows windows = new Windows();

    private final OrdersFile file = new OrdersFile();
    private final String key = Feed.keyWith("feed:read", "feed:refresh");
    private Path folder;
    private Window window;

    @BeforeEach
    void openPage(@TempDir Path empty) {
        folder = empty;
        window = windows.open();
        window.signedInAs(file.admin());
        window.visit("/admin/feed").seesHeading("Data feed");
        assertThat(tryIt().getByRole(AriaRole.TAB)).hasCount(3);
        assertThat(tryIt().getByRole(AriaRole.RADIO)).hasCount(3);
    }

    @AfterEach
    void leaveTen() {
        file.syncAnyhow(OrdersFile.TEN);
    }

    @ParameterizedTest
    @CsvSource({"curl, ''", "Python, ', 1 deleted'", "Node, ', 1 deleted'"})
    void theProgramsRunAsTheyAreShown(String language, String deleted) throws IOException, InterruptedException {
        Program download = program("Download all", language);
        Program changes = program("Fetch changes", language);
        Program refresh = program("Follow a refresh", language);
        Map<String, String> orders = new HashMap<>(OrdersFile.TEN);
        orders.put("11", "a line\u2028separator, a \"quote\" and \uD83C\uDF75");
        file.syncAnyhow(orders);
        long version = version();

        assertThat(run(download)).endsWith("11 orders, version " + version);
        assertThat(Json.read(Files.readString(folder.resolve("orders.json")), () -> language)
                        .path("data"))
                .hasSize(11);
        assertThat(run(download)).endsWith("Nothing new since version " + version);

        orders.remove("1");
        orders.put("2", "changed");
        orders.put("12", "new");
        file.sync(orders);
        assertThat(run(changes)).endsWith("2 added or changed" + deleted + ", version " + (version + 1));

        orders.put("13", "new");
        OrdersFile.offer(orders);
        assertThat(run(refresh)).endsWith("12 orders, version " + (version + 2));
        assertThat(run(changes))
                .endsWith("1 added or changed" + deleted.replace('1', '0') + ", version " + (version + 2));
        assertThat(version()).isEqualTo(version + 2);
    }

    /** A program as the page shows it, and the command that the page says starts it. */
    private record Program(String text, List<String> command) {

        String file() {
            return command.get(command.size() - 1);
        }
    }

    private Program program(String task, String language) {
        tryIt().getByText(task, new Locator.GetByTextOptions().setExact(true)).click();
        tryIt().getByRole(AriaRole.TAB, new Locator.GetByRoleOptions().setName(language))
                .click();
        Locator shown = window.region(task + " with " + language);
        assertThat(shown).isVisible();
        String command = tryIt().getByText("Save it, then run").locator("code").innerText();
        return new Program(shown.locator("pre").textContent(), List.of(command.split(" ")));
    }

    private Locator tryIt() {
        return window.page()
                .getByRole(
                        AriaRole.REGION,
                        new Page.GetByRoleOptions().setName("Try it").setExact(true));
    }

    /** Saves and runs it; returns what it says, without the line end. */
    private String run(Program program) throws IOException, InterruptedException {
        Files.writeString(folder.resolve(program.file()), program.text());
        Path said = folder.resolve("said.txt");
        ProcessBuilder builder = new ProcessBuilder(program.command())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        builder.environment().put("COMMISSARY_KEY", key);
        Process process = builder.start();
        boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
        if (!ended) {
            process.destroyForcibly();
        }
        String text = Files.readString(said).strip();
        assertThat(ended).as(text).isTrue();
        assertThat(process.exitValue()).as(text).isZero();
        return text;
    }

    private long version() {
        return file.status().path("version").asLong();
    }
}
