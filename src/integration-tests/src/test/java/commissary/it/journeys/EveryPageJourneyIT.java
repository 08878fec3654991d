package commissary.it.journeys;

import static commissary.it.world.Lot.aLot;
import static commissary.it.world.Shop.aShop;
import static commissary.it.world.TestCity.lots;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import commissary.it.http.Api;
import commissary.it.identity.Person;
import commissary.it.world.Letters;
import commissary.it.world.Lot;
import commissary.it.world.Polls;
import commissary.it.world.Shop;
import commissary.it.world.TestCity;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What must hold of every page: no grave fault by axe's rules, in light or dark, and no scrolling sideways on a phone. */
class EveryPageJourneyIT {
    private static final List<String> OUTSIDE = List.of(
            "/sign-in?next=%2Fdeals&ended=",
            "/register", "/forgot", "/reset-password?token=x", "/verify-email?token=x", "/unsubscribe?token=x");

    private static final List<String> INSIDE = List.of(
            "/admin/overview",
            "/admin/runs",
            "/admin/feed",
            "/admin/orders",
            "/admin/orders/999999999",
            "/admin/inventory",
            "/admin/inventory?low=true",
            "/admin/promotions",
            "/admin/promotions/new",
            "/admin/promotions/999999999",
            "/admin/shipping",
            "/admin/taxes",
            "/admin/sites",
            "/admin/products",
            "/admin/products/new",
            "/admin/categories",
            "/admin/imports",
            "/admin/jobs",
            "/admin/mail",
            "/admin/users",
            "/admin/keys",
            "/nutrition",
            "/nutrition?date=2026-03-14",
            "/nutrition/trends",
            "/nutrition/goals",
            "/nutrition/foods?q=bread",
            "/nutrition/foods?q=nothing-is-called-this",
            "/nutrition/foods/999999999",
            "/nutrition/own",
            "/nutrition/own/foods/new",
            "/nutrition/own/recipes/new",
            "/nutrition/taught",
            "/nutrition/privacy",
            "/preferences",
            "/profile",
            "/no-such-page",
            "/deals/999999999",
            "/deals?q=nothing-is-called-this",
            "/shop",
            "/shop/search",
            "/shop/search?q=nothing-is-called-this",
            "/shop/wishlist",
            "/shop/products/999999999",
            "/shop/cart",
            "/shop/checkout",
            "/shop/orders",
            "/shop/orders/999999999",
            "/shop/sandbox-payment?payment=999999999");

    @RegisterExtension
    final Windows windows = new Windows();

    private final Person admin = Person.admin();

    @Test
    void thePagesBeforeSignInAreForEverybody() {
        Inspection inspection = new Inspection(windows.open());

        OUTSIDE.forEach(inspection::page);

        assertThat(inspection.findings()).isEmpty();
    }

    @Test
    void thePagesBehindSignInAreForEverybody() {
        Window window = windows.open();
        window.signedInAs(admin);
        Inspection inspection = new Inspection(window);

        INSIDE.forEach(inspection::page);
        inspection.page("/admin/mail/" + someMail());

        assertThat(inspection.findings()).isEmpty();
    }

    @Test
    void dealsAndWhatOpensAboveThemAreForEverybody() {
        TestCity city = TestCity.open(admin);
        Lot star = aLot("A product with a long name, as they often have: Sourdough");
        Shop shop = aShop("Corner of a street with a name longer than most").selling(lots("Rye", 30));
        city.opensWith(admin, shop.adding(star));
        city.shows(shop.adding(star.costing("2.00"), star.again().costing("2.00")));
        Polls.run(admin, city);
        Window window = windows.open();
        window.signedInAs(admin);
        Inspection inspection = new Inspection(window);

        inspection.page("/deals/" + dealIn(city, "sourdough"));
        inspection.page("/deals?city=" + city.name() + "&category=bakery&minDiscount=20");
        city.shows(shop.adding(star.costing("2.00"), aLot("Late bun")));
        Polls.run(admin, city);
        window.sees("1 new deal available!");
        inspection.here("the banner");
        window.button("Colour scheme").click();
        inspection.here("the colour schemes");
        window.page().getByRole(AriaRole.BUTTON, named("Notifications")).click();
        inspection.settled();
        inspection.here("the bell");
        window.page().keyboard().press("Escape");

        window.page().setViewportSize(Inspection.PHONE_WIDTH, Inspection.PHONE_HEIGHT);
        window.page().getByRole(AriaRole.BUTTON, named("Filters")).click();
        Locator drawer = window.dialog();
        drawer.getByText("Any distance").waitFor();
        inspection.axe("the filters on a phone");
        assertThat(inspection.findings()).isEmpty();
    }

    private static Page.GetByRoleOptions named(String start) {
        return new Page.GetByRoleOptions().setName(Pattern.compile("^" + start));
    }

    private long dealIn(TestCity city, String name) {
        return admin.api()
                .get("/deals?city=" + city.name() + "&q=" + name)
                .list()
                .get(0)
                .path("id")
                .longValue();
    }

    private long someMail() {
        Person person = Person.newcomer();
        Letters.await(person.email(), ".");
        return admin.api()
                .get("/admin/mail?to=" + Api.encoded(person.email()))
                .list()
                .get(0)
                .path("id")
                .longValue();
    }
}
