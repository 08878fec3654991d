package commissary.it.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import commissary.it.http.Api;
import commissary.it.identity.Person;
import commissary.it.shop.Goods;
import commissary.it.world.Patience;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What people do in the shop: look for things, look at them, keep them in mind, and offer some of their own. */
class ShopJourneyIT {
    private static final int MORE_THAN_A_SCREEN = 24;
    private static final String SEARCH = "Search the shop";

    @RegisterExtension
    final Windows windows = new Windows();

    private final Person seller = Goods.seller();
    private final Goods goods = Goods.of(seller);
    private final Person person = Person.newcomer();

    @AfterEach
    void leaveNothingToBeFound() {
        goods.withdraw();
    }

    @Test
    void aSlipOfTheFingersStillLeadsToTheWishlist() {
        offer("Thistledown kettle", "Halden", 48);
        offer("Thistledown teapot", "Larch", 32);
        Window window = windows.open();
        window.signedInAs(person);
        window.visit("/shop").seesHeading("Shop");

        window.field(SEARCH).fill("thitsledown");
        window.page().keyboard().press("Enter");
        window.sees("This comes close").follow("thistledown").seesHeading("“thistledown”");
        window.sees("2 products");
        assertThat(window.card("Thistledown teapot").locator("mark")).hasText("Thistledown");
        facets(window).getByLabel(Pattern.compile("^Larch")).click();
        window.sees("1 product").isAt("/shop/search\\?q=thistledown&brand=Larch");
        window.follow("Thistledown teapot").seesHeading("Thistledown teapot");
        assertThat(window.page()).hasTitle("Thistledown teapot · Shop · Commissary");
        Inspection inspection = new Inspection(window);
        inspection.here("a product");
        window.press("Add to wishlist");
        assertThat(window.link("Wishlist, 1 product")).isVisible();

        window.page().reload();
        window.follow("Wishlist, 1 product").seesHeading("Wishlist");
        assertThat(window.card("Thistledown teapot")).isVisible();
        inspection.here("the wishlist");
        window.press("Keep Thistledown teapot on the wishlist").sees("Nothing here yet");
        window.press("Undo");
        assertThat(window.card("Thistledown teapot")).isVisible();
        assertThat(inspection.findings()).isEmpty();
    }

    @Test
    void suggestionsAreChosenByKeysAlone() {
        offer("Bramblewick rain jacket", "Northwind", 120);
        Window window = windows.open();
        window.signedInAs(person);
        window.visit("/shop").seesHeading("Shop");
        Locator field = window.field(SEARCH);

        field.focus();
        window.page().keyboard().type("bramblew");
        assertThat(field).hasAttribute("aria-expanded", "true");
        Inspection inspection = new Inspection(window);
        inspection.axe("the suggestions");
        window.page().keyboard().press("Escape");
        assertThat(field).hasAttribute("aria-expanded", "false");
        window.page().keyboard().press("ArrowDown");
        assertThat(option(window, "Bramblewick rain jacket")).hasAttribute("aria-selected", "true");
        window.page().keyboard().press("Enter");

        window.seesHeading("Bramblewick rain jacket");
        assertThat(inspection.findings()).isEmpty();
    }

    @Test
    void filtersAndPlaceOutliveReloadAndReturn() {
        for (int i = 1; i <= MORE_THAN_A_SCREEN; i++) {
            offer("Willowmere cup %02d".formatted(i), i % 2 == 0 ? "Halden" : "Larch", i);
        }
        Window window = windows.open();
        window.signedInAs(person);
        window.visit("/shop/search?category=" + goods.category()).sees(MORE_THAN_A_SCREEN + " products");

        facets(window).getByLabel(Pattern.compile("^Halden")).click();
        window.sees("12 products");
        window.field("Sort by").selectOption("Highest price");
        String address = "/shop/search\\?category=" + goods.category() + "&brand=Halden&sort=-price";
        window.isAt(address);
        window.page().reload();
        assertThat(window.page().getByRole(AriaRole.ARTICLE).first()).containsText("Willowmere cup 24");

        window.link("Willowmere cup 02").scrollIntoViewIfNeeded();
        double left = scrolled(window);
        assertThat(left).isPositive();
        window.follow("Willowmere cup 02").isAt("/shop/products/\\d+");
        // Its card in the list has the same heading.
        assertThat(window.page()).hasTitle("Willowmere cup 02 · Shop · Commissary");
        window.awaits("() => window.scrollY === 0");
        window.page().goBack();

        window.isAt(address).sees("12 products");
        window.awaits("() => Math.abs(window.scrollY - %s) < 5".formatted(left));
        window.page().goBack();
        window.isAt("/shop/search\\?category=" + goods.category() + "&brand=Halden");
        window.page().goBack();
        window.isAt("/shop/search\\?category=" + goods.category()).sees(MORE_THAN_A_SCREEN + " products");
    }

    @Test
    void filtersOnAPhoneLieInADrawer() {
        offer("Fernhollow lamp", "Halden", 48);
        offer("Fernhollow stool", "Larch", 32);
        Window window = windows.openOnPhone();
        window.signedInAs(person);
        window.visit("/shop/search?q=fernhollow").sees("2 products");

        window.press("Filters");
        window.dialog().getByLabel(Pattern.compile("^Larch")).click();
        Inspection inspection = new Inspection(window);
        inspection.axe("the filters on a phone");
        window.confirm("Show 1 product");

        assertThat(window.dialog()).not().isVisible();
        assertThat(window.page().getByRole(AriaRole.ARTICLE)).hasCount(1);
        assertThat(inspection.findings()).isEmpty();
    }

    @Test
    void whatASellerOffersIsFoundSoonAfter() {
        String sku = "J-" + UUID.randomUUID();
        String knife = "Marrowstone bread knife " + sku.substring(0, 8);
        Window window = windows.open();
        window.signedInAs(seller);
        window.visit("/sell").seesHeading("My products").follow("Add a product").seesHeading("Add a product");

        window.press("Add to the shop").sees("Enter an item number");
        textbox(window, "Name").fill(knife);
        window.follow("All products");
        assertThat(window.dialog()).containsText("Your changes are not saved");
        window.confirm("Cancel");
        textbox(window, "Item number").fill(sku);
        textbox(window, "Price").fill("39.5");
        textbox(window, "Stock").fill("3");
        window.choose("Category", categoryName());
        window.press("Add to the shop").seesHeading(knife);
        Inspection inspection = new Inspection(window);
        inspection.here("a product to edit");

        textbox(window, "Stock").fill("2");
        window.press("Save").isTold(knife + " is saved.");
        awaitFound(knife, found -> found.path("sku").asText().equals(sku));
        window.visit("/shop").field(SEARCH).fill("marrowstone");
        window.page().keyboard().press("Enter");
        assertThat(window.card(knife)).containsText("Only 2 left");
        assertThat(window.card(knife)).containsText("$39.50");
        assertThat(inspection.findings()).isEmpty();
    }

    @Test
    void backIsNoWayToLoseWhatWasTyped() {
        long id = offer("Saltmarsh bowl", "Halden", 18);
        Window window = windows.open();
        window.signedInAs(seller);
        window.visit("/sell").seesHeading("My products");
        window.follow("Saltmarsh bowl").seesHeading("Saltmarsh bowl");

        textbox(window, "Brand").fill("Somebody else");
        window.page().goBack();
        window.confirm("Cancel").isAt("/sell/" + id);
        assertThat(textbox(window, "Brand")).hasValue("Somebody else");
        window.page().goBack();
        window.confirm("Leave").seesHeading("My products").isAt("/sell");
    }

    /** A product is there when it is found. */
    private long offer(String name, String brand, double price) {
        JsonNode product = goods.add(facts -> facts.put("name", name)
                .put("description", "")
                .put("brand", brand)
                .put("price", price));
        long id = product.path("id").longValue();
        awaitFound(name, found -> found.path("id").longValue() == id);
        return id;
    }

    private void awaitFound(String name, Predicate<JsonNode> which) {
        Patience.await("that " + name + " is found")
                .until(() ->
                        person
                                .api()
                                .get("/products/search?pageSize=100&q=" + Api.encoded(name))
                                .expect(200)
                                .list()
                                .stream()
                                .anyMatch(which));
    }

    private String categoryName() {
        return person.api().get("/categories").list().stream()
                .filter(category -> category.path("id").longValue() == goods.category())
                .map(category -> category.path("name").asText())
                .findFirst()
                .orElseThrow();
    }

    private static Locator facets(Window window) {
        return window.page()
                .getByRole(
                        AriaRole.COMPLEMENTARY,
                        new Page.GetByRoleOptions().setName("Filters").setExact(true));
    }

    private static Locator option(Window window, String text) {
        return window.page().getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(text));
    }

    private static Locator textbox(Window window, String label) {
        return window.page()
                .getByRole(
                        AriaRole.TEXTBOX,
                        new Page.GetByRoleOptions().setName(label).setExact(true));
    }

    private static double scrolled(Window window) {
        return ((Number) window.page().evaluate("window.scrollY")).doubleValue();
    }
}
