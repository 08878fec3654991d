package commissary.it.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Looks over what a tab shows, in light and dark, on a desk and on a phone, and lists what is wrong. */
final class Inspection {
    private static final List<String> GRAVE = List.of("serious", "critical");
    static final int PHONE_WIDTH = 390;
    static final int PHONE_HEIGHT = 844;
    private static final int DESK_WIDTH = 1280;
    private static final int DESK_HEIGHT = 900;

    /** A colour on its way from one scheme to the other has no contrast to speak of. */
    private static final String AFTER_TRANSITIONS =
            """
            async () => {
              const frame = () => new Promise(requestAnimationFrame);
              const moving = () => document.getAnimations()
                .filter(a => a.playState === 'running' && a.effect.getComputedTiming().endTime !== Infinity);
              await frame();
              await frame();
              for (let motions = moving(); motions.length > 0; motions = moving()) {
                await Promise.allSettled(motions.map(motion => motion.finished));
                await frame();
              }
            }
            """;

    private static final String HAS_SCHEME = "scheme => document.documentElement.dataset.mantineColorScheme === scheme";

    private static final String FITS =
            "() => document.documentElement.scrollWidth === document.documentElement.clientWidth";

    private static final double MOMENT_MILLIS = 5_000;

    private final Page page;
    private final List<String> findings = new ArrayList<>();

    Inspection(Window window) {
        this.page = window.page();
    }

    List<String> findings() {
        return findings;
    }

    void page(String address) {
        page.navigate(address);
        settled();
        assertThat(page).hasURL(address);
        here(address);
    }

    /** The page has its heading, and nothing on it still loads. */
    void settled() {
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .isVisible();
        assertThat(page.locator("[aria-busy=true], [role=status][aria-label=Loading]"))
                .hasCount(0);
    }

    void here(String place) {
        axe(place + " in light");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        page.waitForFunction(HAS_SCHEME, "dark");
        axe(place + " in dark", "color-contrast");
        page.setViewportSize(PHONE_WIDTH, PHONE_HEIGHT);
        if (!comesToFit()) {
            findings.add(place + " is too wide for a phone: " + widest());
        }
        page.setViewportSize(DESK_WIDTH, DESK_HEIGHT);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.waitForFunction(HAS_SCHEME, "light");
    }

    /** By all rules, or by some. */
    void axe(String place, String... rules) {
        page.evaluate(AFTER_TRANSITIONS);
        AxeRunOptions options = new AxeRunOptions();
        // Of what is right, one example of each rule is enough.
        options.setResultTypes(List.of("violations"));
        AxeBuilder axe = new AxeBuilder(page).setLegacyMode(true).options(options);
        if (rules.length > 0) {
            axe.withRules(List.of(rules));
        }
        AxeResults results = axe.analyze();
        assertThat(results.getPasses()).as("rules that %s fulfils", place).isNotEmpty();
        for (Rule violation : results.getViolations()) {
            if (GRAVE.contains(violation.getImpact())) {
                findings.add(place + ": " + violation.getId() + " (" + violation.getImpact() + ") "
                        + violation.getNodes().stream()
                                .map(CheckedNode::getHtml)
                                .limit(3)
                                .collect(Collectors.joining(" | ")));
            }
        }
    }

    /** What is drawn by its own measure, as charts are, follows the width of the page a moment later. */
    private boolean comesToFit() {
        try {
            page.waitForFunction(FITS, null, new Page.WaitForFunctionOptions().setTimeout(MOMENT_MILLIS));
            return true;
        } catch (TimeoutError e) {
            return false;
        }
    }

    private Object widest() {
        return page.evaluate("[...document.querySelectorAll('body *')]"
                + ".filter(e => e.getBoundingClientRect().right > document.documentElement.clientWidth + 1)"
                + ".slice(-1).map(e => e.outerHTML.slice(0, 200)).join()");
    }
}
