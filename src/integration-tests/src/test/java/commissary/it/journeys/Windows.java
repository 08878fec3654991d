package commissary.it.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Tracing;
import commissary.it.world.Site;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The windows of one journey, each a browser profile of its own at a network address of its own. A journey that fails
 * leaves pictures of its tabs and a trace of each window behind; one that throws in a page fails.
 */
final class Windows implements BeforeEachCallback, AfterEachCallback {
    private static final Path REMAINS = Path.of("target/journeys");
    private static final int DESK_WIDTH = 1280;
    private static final int DESK_HEIGHT = 900;
    private static final int PHONE_WIDTH = 390;
    private static final int PHONE_HEIGHT = 844;
    private static final int LAST_BYTE = 255;

    private final List<BrowserContext> opened = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();
    private @Nullable Chromium chromium;

    @Override
    public void beforeEach(ExtensionContext context) {
        chromium = Chromium.of(context);
    }

    /** On a desk. */
    Window open() {
        return open(DESK_WIDTH, DESK_HEIGHT);
    }

    /** On a phone held upright. */
    Window openOnPhone() {
        return open(PHONE_WIDTH, PHONE_HEIGHT);
    }

    private Window open(int width, int height) {
        BrowserContext context = Objects.requireNonNull(chromium, "a journey is under way")
                .browser()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(Site.BASE)
                        .setViewportSize(width, height)
                        .setLocale("en-CA")
                        .setTimezoneId("America/Edmonton")
                        .setExtraHTTPHeaders(Map.of("X-Forwarded-For", someAddress())));
        context.setDefaultTimeout((double) Chromium.PATIENCE.toMillis());
        context.tracing().start(new Tracing.StartOptions().setSnapshots(true));
        context.onWebError(error -> faults.add(error.error()));
        context.onConsoleMessage(message -> {
            boolean isPicture = message.text().startsWith("Loading the image");
            if (message.text().contains("Content Security Policy") && !isPicture) {
                faults.add(message.text());
            }
        });
        opened.add(context);
        return new Window(context, context.newPage());
    }

    @Override
    public void afterEach(ExtensionContext context) {
        try {
            boolean failed = context.getExecutionException().isPresent() || !faults.isEmpty();
            if (failed) {
                leaveBehind(context.getRequiredTestClass().getSimpleName() + "-"
                        + context.getRequiredTestMethod().getName());
            }
        } finally {
            opened.forEach(Chromium.of(context)::close);
        }
        assertThat(faults).as("errors that no page caught").isEmpty();
    }

    private void leaveBehind(String journey) {
        int number = 0;
        for (BrowserContext window : opened) {
            number++;
            int tab = 0;
            for (Page page : window.pages()) {
                tab++;
                page.screenshot(new Page.ScreenshotOptions()
                        .setPath(REMAINS.resolve(journey + "-" + number + "-" + tab + ".png")));
            }
            window.tracing().stop(new Tracing.StopOptions().setPath(REMAINS.resolve(journey + "-" + number + ".zip")));
        }
    }

    private static String someAddress() {
        int address = ThreadLocalRandom.current().nextInt(1 << 24);
        return "12." + (address >> 16) + "." + (address >> 8 & LAST_BYTE) + "." + (address & LAST_BYTE);
    }
}
