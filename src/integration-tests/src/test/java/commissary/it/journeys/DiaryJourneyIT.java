package commissary.it.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import commissary.it.identity.Person;
import commissary.it.world.Patience;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What people do with their diary: say what they ate, correct what was read, and go on without the network. */
class DiaryJourneyIT {

    private static final String BREAKFAST = "two scrambled eggs, toast with butter and a glass of orange juice";
    private static final Duration SOON = Duration.ofSeconds(20);

    @RegisterExtension
    final Windows windows = new Windows();

    private final Person person = Person.newcomer();

    @Test
    void wordsBecomeFoodsAndACorrectionIsLearnt() {
        Window window = windows.open();
        window.signedInAs(person);
        window.visit("/nutrition").seesHeading("Today");
        Inspection inspection = new Inspection(window);
        List<Route> held = new ArrayList<>();
        window.page().route("**/api/v1/batch", held::add);

        say(window, BREAKFAST);
        assertThat(meal(window, BREAKFAST).getByText("Being read")).isVisible();
        Patience.await("that the meal is sent", SOON).until(() -> {
            window.page().waitForTimeout(10);
            return !held.isEmpty();
        });
        window.page().unroute("**/api/v1/batch");
        held.forEach(Route::resume);

        Locator first = meal(window, BREAKFAST);
        assertThat(first.getByRole(AriaRole.LISTITEM)).hasCount(4);
        assertThat(first.getByText("USDA")).hasCount(4);
        assertThat(first).containsText(Pattern.compile("\\d+ kcal"));
        assertThat(window.page()
                        .getByRole(
                                AriaRole.IMG, new Page.GetByRoleOptions().setName(Pattern.compile("^Energy: [1-9]"))))
                .isVisible();
        inspection.here("the diary");

        item(first, "toast").click();
        String bread = choose(window, "bread rye");
        inspection.axe("an item");
        window.confirm("Save");
        assertThat(first).containsText(bread);
        assertThat(first.getByText("Not saved yet")).hasCount(0);

        say(window, BREAKFAST);
        Locator second = meal(window, BREAKFAST).nth(1);
        assertThat(second.getByRole(AriaRole.LISTITEM)).hasCount(4);
        assertThat(second).containsText(bread);
        say(window, "toast");
        assertThat(meal(window, "toast")).containsText(bread);
        assertThat(parsedBy("toast")).isEqualTo("ALIAS");
        window.visit("/nutrition/taught").sees(bread);
        assertThat(inspection.findings()).isEmpty();
    }

    @Test
    void whatIsWrittenOfflineIsThereOnceAfterwards() {
        Window window = windows.openOnPhone();
        window.signedInAs(person);
        window.visit("/nutrition").seesHeading("Today");
        window.awaits("() => navigator.serviceWorker.controller !== null");

        window.profile().setOffline(true);
        window.page().reload();
        window.seesHeading("Today").sees("The diary goes on without the network");
        Window other = window.anotherTab();
        other.visit("/nutrition").seesHeading("Today");
        say(window, "a banana");
        say(window, "oatmeal with milk");
        assertThat(window.page().getByText("Waits for the network")).hasCount(2);
        assertThat(other.page().getByText("Waits for the network")).hasCount(2);
        window.page().reload();
        assertThat(window.page().getByText("Waits for the network")).hasCount(2);
        assertThat(descriptions()).isEmpty();

        window.profile().setOffline(false);

        assertThat(window.page().getByText("Waits for the network")).hasCount(0);
        assertThat(window.page().getByText("The diary goes on without the network"))
                .hasCount(0);
        assertThat(meal(window, "a banana")).hasCount(1);
        assertThat(meal(window, "oatmeal with milk")).hasCount(1);
        assertThat(meal(other, "a banana")).hasCount(1);
        assertThat(descriptions()).containsExactly("a banana", "oatmeal with milk");
    }

    @Test
    void nobodyElseSendsWhatWasLeftWaiting() {
        Window window = windows.open();
        window.signedInAs(person);
        window.visit("/nutrition").seesHeading("Today");
        window.page().route("**/api/v1/batch", Route::abort);
        say(window, "a banana");
        assertThat(meal(window, "a banana")).isVisible();
        Person other = Person.newcomer();

        window.signOut().seesHeading("Sign in");
        window.page().unroute("**/api/v1/batch");
        window.signIn(other.email(), other.password());
        window.link("Nutrition").click();
        window.seesHeading("Today").sees("Nothing written down yet");

        assertThat(other.api().get("/meals").expect(200).list()).isEmpty();
        assertThat(descriptions()).isEmpty();
        window.signOut().seesHeading("Sign in");
        window.signIn(person.email(), person.password());
        Patience.await("the meal that waited", SOON).until(() -> descriptions().contains("a banana"));
    }

    private static void say(Window window, String words) {
        window.field("What did you eat?").fill(words);
        window.press("Add");
    }

    private static Locator meal(Window window, String words) {
        return window.page()
                .getByRole(
                        AriaRole.ARTICLE,
                        new Page.GetByRoleOptions().setName(words).setExact(true));
    }

    private static Locator item(Locator meal, String words) {
        return meal.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^Change " + words)));
    }

    /** The first food that is found by these words, in the dialog that is open. */
    private static String choose(Window window, String words) {
        Locator field = window.dialog().getByRole(AriaRole.COMBOBOX, new Locator.GetByRoleOptions().setName("Food"));
        field.fill(words);
        Locator option = window.dialog().getByRole(AriaRole.OPTION).first();
        assertThat(option).containsText(Pattern.compile("rye", Pattern.CASE_INSENSITIVE));
        String name = option.locator("span").first().innerText();
        option.click();
        return name;
    }

    /** By whom words were read: where an alias sufficed, no model was asked. */
    private String parsedBy(String description) {
        return person.api().get("/meals").expect(200).list().stream()
                .filter(meal -> meal.path("description").asText().equals(description))
                .map(meal -> meal.path("parsedBy").asText())
                .collect(Collectors.joining());
    }

    private List<String> descriptions() {
        return person.api().get("/meals").expect(200).list().stream()
                .map((JsonNode meal) -> meal.path("description").asText())
                .toList();
    }
}
