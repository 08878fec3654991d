package commissary.it.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The machine's own Chromium without a screen: started for the first journey of a process, ended after the last. */
final class Chromium implements AutoCloseable {
    private static final ExtensionContext.Namespace HERE = ExtensionContext.Namespace.create(Chromium.class);
    private static final Path PROGRAM = Path.of(System.getProperty("it.chromium", "/usr/bin/chromium"));
    /** Two cores serve everything. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** Runs as root in containers, and speaks with nobody but the server under test. */
    private static final List<String> OPTIONS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium() {
        playwright = Playwright.create();
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(PROGRAM)
                        .setHeadless(true)
                        .setArgs(OPTIONS));
        PlaywrightAssertions.setDefaultAssertionTimeout((double) PATIENCE.toMillis());
    }

    static Browser of(ExtensionContext context) {
        return context.getRoot()
                .getStore(HERE)
                .getOrComputeIfAbsent(Chromium.class, key -> new Chromium(), Chromium.class)
                .browser;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
