package commissary.it.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.AriaRole;
import commissary.it.feed.OrdersFile;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What an administrator sees and does of the orders data feed at the screen. */
class FeedJourneyIT {
    /** So many that their sync can be watched. */
    private static final Map<String, String> MANY = IntStream.rangeClosed(1, 150_000)
            .boxed()
            .collect(Collectors.toMap(String::valueOf, i -> "order " + i + " of a long list of orders"));

    private static final double LONG_SYNC = 90_000;
    private static final String HELD = "A sync waits for your decision";

    @RegisterExtension
    final Windows windows = new Windows();

    private final OrdersFile file = new OrdersFile();
    private Window window;

    @BeforeEach
    void sitDown() {
        file.syncAnyhow(OrdersFile.TEN);
        window = windows.open();
        window.signedInAs(file.admin());
        window.visit("/admin/feed").seesHeading("Data feed");
        assertThat(figure("Orders")).hasText("10");
    }

    @AfterEach
    void leaveTen() {
        file.syncAnyhow(OrdersFile.TEN);
    }

    @Test
    void aSyncIsWatchedAndItsOrdersAppearByThemselves() {
        long before = file.status().path("version").asLong();
        Staying staying = Staying.on(window.page());
        OrdersFile.offer(MANY);

        window.press("Sync now").isTold("A sync has started.");

        assertThat(progress()).isVisible();
        assertThat(window.button("Sync now")).isDisabled();
        assertThat(history().first()).containsText("Running");
        assertThat(figure("Orders")).hasText("150,000", new HasTextOptions().setTimeout(LONG_SYNC));
        assertThat(progress()).not().isVisible();
        assertThat(history().first()).containsText("Done");
        assertThat(history().first()).containsText("149,990 added");
        assertThat(figure("Version")).hasText(String.valueOf(before + 1));
        assertThat(window.button("Sync now")).isEnabled();
        staying.holds();
    }

    @Test
    void aHeldSyncTellsWhatItWouldDoAndIsLetThrough() {
        OrdersFile.offer(Map.of("1", "order 1"));
        window.press("Sync now");
        Locator held = window.region(HELD);
        assertThat(held).isVisible(new IsVisibleOptions().setTimeout(LONG_SYNC));
        assertThat(held).containsText("9 of 10 orders would be deleted");
        assertThat(history().first()).containsText("Held");
        Inspection inspection = new Inspection(window);
        inspection.here("a held sync");
        assertThat(figure("Orders")).hasText("10");

        window.press("Let it through");
        inspection.axe("the question");
        window.confirm("Let it through").isTold("The sync runs again.");

        assertThat(figure("Orders")).hasText("1");
        assertThat(held).not().isVisible();
        assertThat(history().nth(1)).containsText("Let through");
        assertThat(inspection.findings()).isEmpty();
    }

    @Test
    void aHeldSyncIsRefused() {
        file.sync(Map.of("1", "order 1"));
        assertThat(window.region(HELD)).isVisible();

        window.press("Refuse").confirm("Refuse").isTold("The sync is refused.");

        assertThat(window.region(HELD)).not().isVisible();
        assertThat(history().first()).containsText("Refused");
        assertThat(window.region("How it is")).containsText("Ready");
        assertThat(figure("Orders")).hasText("10");
    }

    @Test
    void whatIsDifferentIsReported() {
        file.sync("id,note\n1,\"open quote\n");
        assertThat(history().first()).containsText("Failed");
        assertThat(window.region("How it is")).containsText("Degraded");

        file.sync("id,other,note\n1,x,order 1\n");
        Locator held = window.region(HELD);
        assertThat(held).containsText("New columns");
        assertThat(held).containsText("other");
        // The table is asked for by itself: until its answer is there its first row is the failure, which has a report
        // too.
        assertThat(history().first()).containsText("Held");
        Locator report = history().first().getByRole(AriaRole.BUTTON);
        report.click();

        assertThat(history().first()).containsText("1 order that was there before would have changed.");
        Inspection inspection = new Inspection(window);
        inspection.here("a report");
        assertThat(inspection.findings()).isEmpty();
        report.click();
        assertThat(history().first()).not().containsText("would have changed");
    }

    private Locator figure(String name) {
        return window.region("How it is")
                .locator("dl > div")
                .filter(new Locator.FilterOptions().setHasText(name))
                .getByRole(AriaRole.DEFINITION);
    }

    private Locator progress() {
        return window.region("How it is").getByRole(AriaRole.PROGRESSBAR);
    }

    /** The syncs, the latest first. */
    private Locator history() {
        return window.page()
                .getByRole(AriaRole.TABLE, new Page.GetByRoleOptions().setName("Syncs"))
                .locator("tbody");
    }
}
