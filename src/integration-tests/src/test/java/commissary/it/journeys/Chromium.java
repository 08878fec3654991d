package commissary.it.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The machine's own Chromium without a screen: started for the first journey of a thread, which alone may speak with it,
 * and ended after the last journey of all.
 */
final class Chromium implements AutoCloseable {
    private static final ExtensionContext.Namespace HERE = ExtensionContext.Namespace.create(Chromium.class);
    private static final Path PROGRAM = Path.of(System.getProperty("it.chromium", "/usr/bin/chromium"));
    /** Two cores serve everything. */
    static final Duration PATIENCE = Duration.ofSeconds(45);

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
    private final List<ProcessHandle> drivers;
    private Browser browser;

    /** The browser's end is heard only while something is asked of it. */
    private volatile boolean isEnded;

    private Chromium() {
        synchronized (Chromium.class) {
            List<ProcessHandle> others = drivers();
            playwright = Playwright.create();
            drivers = drivers().stream()
                    .filter(driver -> !others.contains(driver))
                    .toList();
        }
        browser = launch();
        PlaywrightAssertions.setDefaultAssertionTimeout((double) PATIENCE.toMillis());
    }

    static Chromium of(ExtensionContext context) {
        return context.getRoot()
                .getStore(HERE)
                .getOrComputeIfAbsent(Thread.currentThread(), thread -> new Chromium(), Chromium.class);
    }

    Browser browser() {
        if (isEnded || !browser.isConnected()) {
            isEnded = false;
            browser = launch();
        }
        return browser;
    }

    /**
     * Closes a window. Chromium now and then never says that it has: it is ended then, and the next journey gets
     * another one.
     */
    void close(BrowserContext window) {
        if (!browser.isConnected()) {
            return;
        }
        CompletableFuture<Void> closed = new CompletableFuture<>();
        CompletableFuture<Void> watch = closed.copy()
                .orTimeout(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
                .exceptionally(late -> {
                    endProcesses();
                    return null;
                });
        try {
            window.close();
        } catch (PlaywrightException e) {
            if (browser.isConnected()) {
                throw e;
            }
            System.out.println("Chromium did not close a window in time and was ended: " + e.getMessage());
        } finally {
            closed.complete(null);
            watch.join();
        }
    }

    private Browser launch() {
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(PROGRAM)
                        .setHeadless(true)
                        .setArgs(OPTIONS));
    }

    /** Those of this browser only: that of another thread goes on. */
    private void endProcesses() {
        isEnded = true;
        drivers.stream()
                .flatMap(ProcessHandle::descendants)
                .filter(process -> process.info().command().orElse("").contains("chromium"))
                .forEach(ProcessHandle::destroyForcibly);
    }

    /** The processes between this one and its browsers. */
    private static List<ProcessHandle> drivers() {
        return ProcessHandle.current()
                .children()
                .filter(process -> process.info().command().orElse("").contains("playwright"))
                .toList();
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
