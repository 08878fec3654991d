package commissary.it.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static commissary.it.world.Lot.aLot;
import static commissary.it.world.Shop.aShop;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import commissary.it.identity.Person;
import commissary.it.world.TestCity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The list of deals is where its address says, and everything in it can be reached without a mouse. */
class AddressBarJourneyIT {
    @RegisterExtension
    final Windows windows = new Windows();

    private final Person admin = Person.admin();
    private final TestCity city = TestCity.open(admin);
    private final Person person = Person.newcomer().wishingFor(city.name());

    AddressBarJourneyIT() {
        city.opensWith(
                admin,
                aShop("Corner")
                        .selling(
                                aLot("Rye loaf").costing("2.00").insteadOf("10.00"),
                                aLot("Rye bun").costing("3.00").insteadOf("10.00"),
                                aLot("Rye roll").costing("9.00").insteadOf("10.00"),
                                aLot("Milk").costing("2.00").insteadOf("10.00").in("Dairy")));
    }

    @Test
    void filtersOutliveReloadAndReturn() {
        Window window = windows.open();
        window.signedInAs(person);
        window.visit("/deals").seesHeading("Deals").sees("4 deals");

        window.field("Search deals").fill("rye");
        window.sees("3 deals");
        window.field("Discount at least").first().fill("50");
        window.sees("2 deals");
        window.field("Sort by").selectOption("Lowest price");
        window.isAt("/deals\\?minDiscount=50&q=rye&sort=price");

        window.page().reload();
        assertShown(window);
        window.follow("Rye loaf").seesHeading("Rye loaf");
        window.page().goBack();
        assertShown(window);
        window.follow("Rye bun").seesHeading("Rye bun").follow("All deals");
        assertShown(window);

        window.press("Remove filter: 50% off or more").sees("3 deals").isAt("/deals\\?q=rye&sort=price");
        window.press("Clear filters").sees("4 deals").isAt("/deals\\?sort=price");
    }

    @Test
    void theKeyboardAloneSignsInAndOpensADeal() {
        Window window = windows.open();
        window.visit("/deals").seesHeading("Sign in");

        tabTo(window, window.field("E-mail"));
        window.page().keyboard().type(person.email());
        tabTo(window, window.field("Password"));
        window.page().keyboard().type(person.password());
        window.page().keyboard().press("Enter");
        window.seesHeading("Deals").sees("4 deals");

        window.page().keyboard().press("Tab");
        assertThat(window.link("Skip to content")).isFocused();
        window.page().keyboard().press("Enter");
        tabTo(window, window.link("Milk"));
        window.page().keyboard().press("Enter");
        window.seesHeading("Milk");
    }

    @Test
    void theMenuOfTheAccountOpensAndClosesByKeys() {
        Window window = windows.open();
        window.signedInAs(person);
        window.visit("/deals").seesHeading("Deals");
        Locator menu = window.button("Account of Robin Newcomer");

        tabTo(window, menu);
        window.page().keyboard().press("Enter");
        assertThat(window.button("Sign out")).isVisible();
        window.page().keyboard().press("Escape");

        assertThat(window.button("Sign out")).not().isVisible();
        assertThat(menu).isFocused();
    }

    private static void assertShown(Window window) {
        window.sees("2 deals").isAt("/deals\\?minDiscount=50&q=rye&sort=price");
        assertThat(window.field("Search deals")).hasValue("rye");
        assertThat(window.page().getByRole(AriaRole.ARTICLE).first()).containsText("Rye loaf");
    }

    private static void tabTo(Window window, Locator wanted) {
        int most = 80;
        while (!(boolean) wanted.evaluate("element => element === document.activeElement") && most-- > 0) {
            window.page().keyboard().press("Tab");
        }
        assertThat(wanted).isFocused();
    }
}
