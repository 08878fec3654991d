package commissary.it.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static commissary.it.world.Lot.aLot;
import static commissary.it.world.Shop.aShop;
import static commissary.it.world.TestCity.lots;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import commissary.it.identity.Person;
import commissary.it.world.Letters;
import commissary.it.world.Letters.Letter;
import commissary.it.world.Lot;
import commissary.it.world.Polls;
import commissary.it.world.Shop;
import commissary.it.world.TestCity;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** From the first visit to the first deal, on the screen and in the inbox, and out again. */
class NewcomerJourneyIT {
    @RegisterExtension
    final Windows windows = new Windows();

    private final Person admin = Person.admin();
    private final String email = "newcomer-" + UUID.randomUUID() + "@example.com";
    private final String password = "a horse in the garden";

    @Test
    void newDealsReachWhoJustJoinedOnTheScreenAndByMail() {
        TestCity city = TestCity.open(admin);
        Shop shop = aShop("Corner").selling(lots("Rye", 3));
        city.opensWith(admin, shop);
        shop = shop.adding(aLot("Early bun"));
        city.shows(shop);
        Polls.run(admin, city);
        Window window = windows.open();

        register(window);
        confirmByTheMailedLink(window);
        window.signOut().seesHeading("Sign in").signIn(email, password).seesHeading("Deals");
        wish(window, city);

        window.follow("Deals").seesHeading("Deals");
        assertThat(window.card("Early bun")).isVisible();
        Staying staying = Staying.on(window.page());
        shop = shop.adding(lots("Late bun", 5).toArray(Lot[]::new));
        city.shows(shop);
        Polls.run(admin, city);
        isToldOf(window, "5 new deals available!");
        assertThat(window.card("Late bun 1")).containsText("New");
        assertThat(window.card("Late bun 5")).isVisible();

        Lot star = aLot("Star bun");
        city.shows(shop.adding(star));
        Polls.run(admin, city);
        isToldOf(window, "1 new deal available!");
        assertThat(window.card("Star bun")).containsText("$3.00");
        staying.holds();

        Letters.await(email, "^5 new deals");
        Letter digest = Letters.await(email, "^1 new deal");
        city.shows(shop.adding(star.costing("2.00")));
        Polls.run(admin, city);
        window.visit(Mailed.link(digest, "/deals/"));
        seesTheDealAndWhy(window);

        unsubscribe(window, digest);
        window.signOut().seesHeading("Sign in");
        window.visit("/deals").seesHeading("Sign in");
    }

    private void register(Window window) {
        window.visit("/").seesHeading("Sign in").follow("Create an account").seesHeading("Create your account");
        window.field("Full name").fill("Robin Newcomer");
        window.field("E-mail").fill(email);
        window.field("Password").fill(password);
        window.press("Create account").seesHeading("Deals").isAt("/deals");
    }

    private void confirmByTheMailedLink(Window window) {
        Letter welcome = Letters.await(email, "(?i)welcome|confirm");
        window.visit(Mailed.link(welcome, "/verify-email"))
                .seesHeading("Your e-mail is confirmed")
                .follow("Go to deals")
                .seesHeading("Deals");
    }

    /** Asks for deals of half the price, having seen what that would have brought. */
    private static void wish(Window window, TestCity city) {
        window.follow("Preferences").seesHeading("Preferences");
        window.choose("City", "City " + city.name());
        Locator preview = window.region("The last 7 days");
        assertThat(preview).containsText("Early bun");
        Locator discount = window.field("Discount at least");
        discount.fill("90");
        assertThat(preview).containsText("Nothing would have been sent.");
        discount.fill("50");
        assertThat(preview).containsText("Early bun");
        window.press("Save").isTold("Your preferences are saved.");
    }

    private static void isToldOf(Window window, String news) {
        assertThat(window.page().getByRole(AriaRole.STATUS).getByText(news)).isVisible();
    }

    private static void seesTheDealAndWhy(Window window) {
        window.seesHeading("Star bun");
        Locator chart = window.region("Price history").getByLabel("Between $2.00 and $3.00 in 2 recorded prices");
        assertThat(chart.locator("svg path").first()).isVisible();
        assertThat(window.region("Your alerts")).containsText("You were told of this deal");
        assertThat(window.region("Your alerts")).containsText("Let through: Discount");
    }

    private void unsubscribe(Window window, Letter digest) {
        window.visit(Mailed.link(digest, "/unsubscribe"))
                .seesHeading("You will get no more of these e-mails")
                .follow("Open preferences");
        assertThat(window.toggle("E-mail me")).not().isChecked();
        Person person = Person.signIn(email, password);
        assertThat(person.api()
                        .get("/me/preferences")
                        .data()
                        .path("emailNotifications")
                        .booleanValue())
                .isFalse();
    }
}
