package commissary.it.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import commissary.it.identity.Person;
import commissary.it.shop.Goods;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What those do at the screen who keep the shop: sellers their stock, administrators its promotions. */
class DeskJourneyIT {
    @RegisterExtension
    final Windows windows = new Windows();

    private final String product =
            "Thornbury jar " + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void aSellerCountsAndReadsWhy() {
        Person seller = Goods.seller();
        offer(seller);
        Window window = windows.openOnPhone();
        window.signedInAs(seller);
        Inspection inspection = new Inspection(window);

        window.visit("/sell").follow("Inventory").seesHeading("Inventory");
        window.field("Search by name or item number").fill(product);
        window.isAt("/sell/inventory\\?q=.*");
        assertThat(window.page().locator("tbody")).hasCount(1);
        inspection.settled();
        inspection.axe("a seller's inventory");
        window.press("Change the stock of " + product);
        inspection.axe("the question for a stock");
        write(window.dialog(), "Change", "-6");
        write(window.dialog(), "Reason", "Broken on the way");
        window.confirm("Save").isTold(product + ": 3 for sale.");

        assertThat(window.row(product)).containsText("Low");
        window.follow(product).seesHeading("Ledger of " + product).sees("Broken on the way");
        inspection.axe("a seller's ledger");
        assertThat(inspection.findings()).isEmpty();
    }

    @Test
    void aPromotionIsGivenForProductsFoundByTheirNames() {
        long id = offer(Goods.seller());
        String name = "For the jar " + UUID.randomUUID();
        Window window = windows.open();
        window.signedInAs(Person.admin());
        window.visit("/admin/promotions/new").seesHeading("Add a promotion");

        write(window.page().locator("form"), "Name", name);
        write(window.page().locator("form"), "Percent off", "15");
        // What it is for is found by a part of its name, and stands there as a chip.
        Locator search = window.page().getByPlaceholder("Search by name or item number");
        search.fill(product.substring(3).toUpperCase(Locale.ROOT));
        window.page()
                .getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(product))
                .click();
        Inspection inspection = new Inspection(window);
        inspection.axe("a promotion with a product");
        window.press("Add it").isTold(name + " is added.");

        JsonNode kept = Person.admin().api().get("/promotions?pageSize=100").expect(200).list().stream()
                .filter(promotion -> promotion.path("name").asText().equals(name))
                .findFirst()
                .orElseThrow();
        assertThat(kept.path("productIds").get(0).asLong()).isEqualTo(id);
        window.visit("/admin/promotions/" + kept.path("id").asLong()).sees(product);
        assertThat(inspection.findings()).isEmpty();
    }

    private long offer(Person keeper) {
        JsonNode offered =
                Goods.of(keeper).add(facts -> facts.put("name", product).put("stock", 9));
        return offered.path("id").longValue();
    }

    private static void write(Locator within, String field, String text) {
        within.getByRole(AriaRole.TEXTBOX, new Locator.GetByRoleOptions().setName(field))
                .first()
                .fill(text);
    }
}
