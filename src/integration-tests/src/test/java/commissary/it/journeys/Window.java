package commissary.it.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import commissary.it.http.Json;
import commissary.it.identity.Person;
import java.util.regex.Pattern;

/** A tab in somebody's browser, in the words of who sits before it. Everything is found by role and visible name. */
record Window(BrowserContext profile, Page page) {

    /** Another tab of the same browser. */
    Window anotherTab() {
        return new Window(profile, profile.newPage());
    }

    Window visit(String address) {
        page.navigate(address);
        return this;
    }

    /** Has a session from now on, without passing the sign-in page; the tokens are the browser's own. */
    Person signedInAs(Person person) {
        APIResponse answer = profile.request()
                .post(
                        "/api/v1/auth/login",
                        RequestOptions.create()
                                .setHeader("Content-Type", "application/json")
                                .setData(Json.object("email", person.email(), "password", person.password())
                                        .toString()));
        assertThat(answer.status()).as(answer::text).isEqualTo(200);
        JsonNode data = Json.read(answer.text(), answer::text).path("data");
        return new Person(
                person.id(),
                person.email(),
                person.password(),
                data.path("accessToken").asText(),
                data.path("refreshToken").asText());
    }

    /** Fills the sign-in page, which must be open. */
    Window signIn(String email, String password) {
        field("E-mail").fill(email);
        field("Password").fill(password);
        press("Sign in");
        return this;
    }

    Window seesHeading(String text) {
        assertThat(heading(text)).isVisible();
        return this;
    }

    /** Anywhere on the page, as a part of what is visible. */
    Window sees(String text) {
        assertThat(page.getByText(text).first()).isVisible();
        return this;
    }

    Window isAt(String pathPattern) {
        assertThat(page).hasURL(Pattern.compile("^https?://[^/]+" + pathPattern + "$"));
        return this;
    }

    Window press(String button) {
        button(button).click();
        return this;
    }

    Window follow(String link) {
        link(link).click();
        return this;
    }

    Locator heading(String text) {
        return page.getByRole(
                AriaRole.HEADING, new Page.GetByRoleOptions().setName(text).setExact(true));
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator link(String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator region(String name) {
        return page.getByRole(
                AriaRole.REGION, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator dialog() {
        return page.getByRole(AriaRole.DIALOG);
    }

    /** In the dialog that is open. */
    Window confirm(String button) {
        dialog().getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true))
                .click();
        return this;
    }

    /** The row of a table that holds a text. */
    Locator row(String text) {
        return page.locator("tbody").filter(new Locator.FilterOptions().setHasText(text));
    }

    /**
     * Waits until a function without arguments is true in the page. A mere expression would be evaluated anew at each
     * look, which the site's content security policy forbids from the second one on: it fails on a slow machine only.
     */
    Window awaits(String function) {
        assertThat(function).startsWith("() =>");
        page.waitForFunction(function);
        return this;
    }

    /** A short word at the edge of the page. */
    Window isTold(String text) {
        assertThat(page.getByRole(AriaRole.ALERT).filter(new Locator.FilterOptions().setHasText(text)))
                .isVisible();
        return this;
    }

    Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    /** Something to switch on and off. */
    Locator toggle(String name) {
        return page.getByRole(AriaRole.SWITCH, new Page.GetByRoleOptions().setName(name));
    }

    /** Chooses in a list that opens below its field. */
    Window choose(String label, String option) {
        Locator field = page.getByRole(
                AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(label).setExact(true));
        field.click();
        page.getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName(option).setExact(true))
                .click();
        return this;
    }

    /** The card of a deal. */
    Locator card(String deal) {
        return page.getByRole(AriaRole.ARTICLE).filter(new Locator.FilterOptions().setHas(link(deal)));
    }

    /** By the menu of the account. */
    Window signOut() {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Account of ")))
                .click();
        return press("Sign out");
    }
}
