package commissary.it.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** The claim that a page stays: it is neither reloaded nor left. */
final class Staying {
    private static final String MARK = "window.staying";

    private final Page page;
    private final List<String> left = new ArrayList<>();

    private Staying(Page page) {
        this.page = page;
    }

    static Staying on(Page page) {
        Staying staying = new Staying(page);
        page.evaluate(MARK + " = true");
        page.onFrameNavigated(staying::note);
        return staying;
    }

    void holds() {
        assertThat(left).as("navigations").isEmpty();
        stayedLoaded();
    }

    /** It may have shown other pages of the site, but it was not loaded again. */
    void stayedLoaded() {
        assertThat(page.evaluate(MARK + " === true"))
                .as("the page was not reloaded")
                .isEqualTo(true);
    }

    private void note(Frame frame) {
        if (frame.parentFrame() == null) {
            left.add(frame.url());
        }
    }
}
