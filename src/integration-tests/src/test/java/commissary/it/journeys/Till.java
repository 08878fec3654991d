package commissary.it.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The way from a product to an order, in the words of who buys. */
record Till(Window window) {
    private static final Pattern ORDER = Pattern.compile("/shop/orders/(\\d+)$");

    /** Looks for a product as people do, and puts it into the cart on its page. */
    Till findAndAdd(String product) {
        Locator search = window.visit("/shop").field("Search the shop");
        search.fill(product);
        search.press("Enter");
        window.link(product).first().click();
        window.seesHeading(product).press("Add to cart");
        window.isTold(product + " is in your cart.");
        return this;
    }

    /** By the drawer that opens over the page. */
    Till toCheckout() {
        window.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Cart, ")))
                .click();
        assertThat(window.dialog()).isVisible();
        window.follow("Go to checkout").seesHeading("Checkout");
        return at("Where to");
    }

    /** The step that is open. */
    Till at(String step) {
        assertThat(window.page()
                        .getByRole(
                                AriaRole.HEADING,
                                new Page.GetByRoleOptions()
                                        .setName(step)
                                        .setExact(true)
                                        .setLevel(2)))
                .isVisible();
        return this;
    }

    Till goOn(String nextStep) {
        window.press("Continue");
        return at(nextStep);
    }

    /** An address in Calgary. */
    Till writeAddress() {
        write("Full name", "Robin Newcomer");
        write("Street and number", "1204 Memorial Dr NW");
        write("City", "Calgary");
        window.choose("Province", "Alberta");
        write("Postal code", "t2n3e4");
        return this;
    }

    Till write(String field, String text) {
        window.page()
                .getByRole(
                        AriaRole.TEXTBOX,
                        new Page.GetByRoleOptions().setName(field).setExact(true))
                .fill(text);
        return this;
    }

    /** One of a few choices, by the beginning of its name or a part of it. */
    Till take(String choice) {
        window.page()
                .getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(choice))
                .check();
        return this;
    }

    Till enterCode(String code) {
        write("Promotion code", code);
        window.press("Apply").sees("Code " + code);
        return this;
    }

    Till pay() {
        window.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Pay \\$")))
                .click();
        return this;
    }

    /** Goes to the page of the provider. */
    Till leaveToPay() {
        window.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Go on to pay \\$")))
                .click();
        return this;
    }

    /** The order whose page is open. */
    long order() {
        window.isAt("/shop/orders/\\d+");
        Matcher address = ORDER.matcher(window.page().url());
        if (!address.find()) {
            throw new AssertionError("No order at " + window.page().url());
        }
        return Long.parseLong(address.group(1));
    }
}
