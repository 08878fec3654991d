package commissary.it.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.options.AriaRole;
import commissary.it.http.Api;
import commissary.it.http.Json;
import commissary.it.identity.Person;
import commissary.it.shop.Goods;
import commissary.it.shop.StripeStub;
import commissary.it.world.Letters;
import commissary.it.world.Letters.Letter;
import commissary.it.world.Patience;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What people do at the till: fill a cart, pay, and watch their order until it is at the door. */
class TillJourneyIT {
    private static final int PDF_MARK = 5;

    @RegisterExtension
    final Windows windows = new Windows();

    private final Person admin = Person.admin();
    private final Goods goods = Goods.of(Goods.seller());
    private final Person person = Person.newcomer();

    @AfterEach
    void leaveNothingToBeFound() {
        goods.withdraw();
    }

    @Test
    void fromTheSearchToTheParcel() {
        String product = "Heronsbridge teapot";
        long id = offer(product, 40, 7);
        String code = promotion(id);
        Window window = windows.open();
        window.signedInAs(person);
        Inspection inspection = new Inspection(window);
        Till till = new Till(window).findAndAdd(product).toCheckout();

        till.writeAddress();
        inspection.here("the address");
        till.goOn("How");
        inspection.here("the speed");
        till.goOn("Payment");
        inspection.here("the payment");
        till.goOn("Review").enterCode(code);
        assertThat(window.region("Your order")).containsText("-$4.00");
        inspection.here("the review");
        till.pay();

        window.sees("Thank you: your order is placed and paid.");
        long order = till.order();
        inspection.here("an order");
        String number = numberOf(order);
        assertThat(stockOf(id)).isEqualTo(6);
        Letter letter = Letters.await(person.email(), number);
        assertThat(letter.html()).contains(product);
        assertThat(letter.text()).contains(product);
        assertThat(beginningOf("/orders/" + order + "/invoice")).isEqualTo("%PDF-");

        Staying staying = Staying.on(window.page());
        Window desk = windows.open();
        desk.signedInAs(admin);
        desk.visit("/admin/orders?q=" + number).seesHeading("Orders").follow(number);
        desk.seesHeading("Order " + number).press("Start packing");
        assertThat(window.page().getByRole(AriaRole.STATUS).getByText("Being packed"))
                .isVisible();
        desk.press("Ship it");
        new Inspection(desk).axe("the parcel");
        new Till(desk).write("Carrier", "Canada Post").write("Tracking number", "7035 1134 0891");
        desk.confirm("Ship it").isTold("Order " + number + ": On its way");

        assertThat(window.page().getByRole(AriaRole.STATUS).getByText("On its way"))
                .isVisible();
        window.sees("7035 1134 0891");
        staying.holds();
        Inspection ofTheDesk = new Inspection(desk);
        ofTheDesk.here("an order at the desk");
        assertThat(ofTheDesk.findings()).isEmpty();
        assertThat(inspection.findings()).isEmpty();
    }

    @Test
    void aCardThatIsRefusedCostsNothingAndAnotherOneIsTaken() {
        String product = "Otterbourne lantern";
        long id = offer(product, 25, 1);
        Window window = windows.open();
        window.signedInAs(person);
        Till till = new Till(window).findAndAdd(product).toCheckout().writeAddress();
        till.goOn("How").goOn("Payment").take("The bank says no").goOn("Review").pay();

        window.sees("The payment did not go through");
        till.at("Payment");
        assertThat(stockOf(id)).isEqualTo(1);
        till.take("The bank says yes at once").goOn("Review").pay();

        window.sees("Thank you: your order is placed and paid.");
        assertThat(stockOf(id)).isZero();
        window.visit("/shop/products/" + id).press("Tell me when it is back").sees("You will be told");
    }

    @Test
    void theBanksOwnPageLeadsBackToTheOrder() {
        String product = "Larkspur bookend";
        offer(product, 18, 5);
        Window window = windows.openOnPhone();
        window.signedInAs(person);
        Till till = new Till(window).findAndAdd(product).toCheckout();
        till.take("I pick it up");
        window.page().locator("input[name=site]").first().check();
        till.goOn("Payment");
        till.take("asks you on its own page").goOn("Review").pay();

        window.seesHeading("Test bank");
        Inspection inspection = new Inspection(window);
        inspection.axe("the test bank");
        till.pay();

        till.order();
        window.sees("Thank you: your order is placed and paid.");
        assertThat(inspection.findings()).isEmpty();
    }

    @Test
    void whoLeavesThePageOfAProviderGoesOnThereAndComesBackPaid() {
        StripeStub stripe = StripeStub.opening();
        Window window = windows.openOnPhone();
        Till till = toTheReview(window, "Pellwood stool");

        till.leaveToPay();
        window.seesHeading("Stripe");
        stripe.leadsBack();
        window.follow("Go back");

        long order = till.order();
        window.sees("Your order waits for your payment");
        Inspection inspection = new Inspection(window);
        inspection.axe("an order that was left unpaid");
        window.press("Go on to the payment").seesHeading("Stripe");
        stripe.says("complete", "paid", cents(order));
        window.follow("Pay");

        window.sees("Thank you: your order is placed and paid.").isAt("/shop/orders/" + order);
        assertThat(inspection.findings()).isEmpty();
    }

    @Test
    void whoPaysTooLittleIsToldWhatIsMissing() {
        StripeStub stripe = StripeStub.opening();
        Window window = windows.open();
        Till till = toTheReview(window, "Quarrow candle");

        till.leaveToPay();
        window.seesHeading("Stripe");
        stripe.leadsBack();
        window.follow("Pay");
        long order = till.order();
        window.sees("Your payment is being settled");
        stripe.says("complete", "paid", cents(order) - 150);
        window.press("Ask again").sees("$1.50 is missing");
        Inspection inspection = new Inspection(window);
        inspection.axe("an order that is paid in part");
        assertThat(inspection.findings()).isEmpty();

        stripe.says("complete", "paid", cents(order));
        window.press("Ask again").sees("Thank you: your order is placed and paid.");
    }

    /** An order that is picked up and paid on the page of a provider. */
    private Till toTheReview(Window window, String product) {
        offer(product, 30, 5);
        window.signedInAs(person);
        Till till = new Till(window).findAndAdd(product).toCheckout();
        till.take("I pick it up");
        window.page().locator("input[name=site]").first().check();
        return till.goOn("Payment").take("Credit or debit card").goOn("Review");
    }

    private long cents(long order) {
        return person.api()
                .get("/orders/" + order)
                .expect(200)
                .data()
                .path("total")
                .decimalValue()
                .movePointRight(2)
                .longValueExact();
    }

    private long offer(String name, double price, int stock) {
        long id = goods.add(facts -> facts.put("name", name)
                        .put("description", "")
                        .put("price", price)
                        .put("stock", stock))
                .path("id")
                .longValue();
        Patience.await("that " + name + " is found")
                .until(() -> person.api().get("/products/search?q=" + Api.encoded(name)).expect(200).list().stream()
                        .anyMatch(product -> product.path("id").longValue() == id));
        return id;
    }

    /** A tenth off one product, for who knows the code. */
    private String promotion(long product) {
        String code = "J" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        admin.api()
                .post(
                        "/promotions",
                        Json.object(
                                "name",
                                "A tenth off the teapot",
                                "code",
                                code,
                                "kind",
                                "PERCENT",
                                "percent",
                                10,
                                "productIds",
                                List.of(product),
                                "categoryIds",
                                List.of(),
                                "combinable",
                                true,
                                "active",
                                true))
                .expect(201);
        return code;
    }

    private int stockOf(long product) {
        return person.api()
                .get("/products/" + product)
                .expect(200)
                .data()
                .path("stock")
                .intValue();
    }

    private String numberOf(long order) {
        JsonNode view = person.api().get("/orders/" + order).expect(200).data();
        return view.path("number").asText();
    }

    private String beginningOf(String path) {
        try (InputStream file = person.api().open(path)) {
            return new String(file.readNBytes(PDF_MARK), StandardCharsets.US_ASCII);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
