package commissary.it.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static commissary.it.world.Lot.aLot;
import static commissary.it.world.Shop.aShop;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.WebSocketRoute;
import com.microsoft.playwright.options.AriaRole;
import commissary.it.http.Json;
import commissary.it.identity.Person;
import commissary.it.world.Polls;
import commissary.it.world.Shop;
import commissary.it.world.TestCity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What people see when the server or the network is in trouble, and that they get on afterwards without a reload. */
class TroubleJourneyIT {
    private static final String BUSY = "The server is busy or starting.";

    @RegisterExtension
    final Windows windows = new Windows();

    private final Person admin = Person.admin();

    @Test
    void aListThatDoesNotLoadSaysSoAndLoadsWhenAskedAgain() {
        TestCity city = TestCity.open(admin);
        city.opensWith(admin, aShop("Corner").selling(aLot("Rye")));
        Window window = windows.open();
        window.signedInAs(admin);

        failsThenLoads(window, "/deals?city=" + city.name(), "/api/v1/deals?", "The deals did not load.");
        assertThat(window.card("Rye")).isVisible();
        failsThenLoads(window, "/admin/users", "/api/v1/users?", "The users did not load.");
        assertThat(window.page().getByRole(AriaRole.TABLE)).isVisible();
        failsThenLoads(window, "/admin/mail", "/api/v1/admin/mail?", "The mail log did not load.");
        failsThenLoads(window, "/admin/runs", "/api/v1/deals/runs?", "The runs did not load.");
        failsThenLoads(window, "/admin/keys", "/api/v1/api-keys", "The keys did not load.");
        failsThenLoads(window, "/admin/overview", "/api/v1/admin/overview", "The overview did not load.");
        failsThenLoads(window, "/preferences", "/api/v1/me/preferences", "Your preferences did not load.");
    }

    @Test
    void anErrorOfTheServerTellsTheReferenceForSupport() {
        Window window = windows.open();
        window.signedInAs(admin);
        window.page().route(at("/api/v1/admin/mail?"), route -> fail(route, 500, "INTERNAL_ERROR"));

        window.visit("/admin/mail");

        window.sees("The mail log did not load.").sees("Reference for support: r-1234");
    }

    @Test
    void dealsThatCameWhileOneWasOfflineAreThereAfterwards() {
        TestCity city = TestCity.open(admin);
        Shop shop = aShop("Corner").selling(aLot("Rye"));
        city.opensWith(admin, shop);
        Window window = windows.open();
        window.signedInAs(admin);
        listensAt(window, "/deals?city=" + city.name());
        assertThat(window.card("Rye")).isVisible();
        Staying staying = Staying.on(window.page());

        window.profile().setOffline(true);
        window.sees("You are offline. What you see may be out of date.");
        city.shows(shop.adding(aLot("Milk")));
        Polls.run(admin, city);
        window.profile().setOffline(false);

        window.sees("1 new deal available!");
        assertThat(window.card("Milk")).isVisible();
        assertThat(window.page().getByText("You are offline.")).not().isVisible();
        staying.holds();
    }

    @Test
    void aSocketThatDropsIsOpenedAgainAndWhatWasMissedIsShown() {
        TestCity city = TestCity.open(admin);
        Shop shop = aShop("Corner").selling(aLot("Rye"));
        city.opensWith(admin, shop);
        Window window = windows.open();
        window.signedInAs(admin);
        List<WebSocketRoute> sockets = new ArrayList<>();
        boolean[] refused = {false};
        window.page().routeWebSocket(Pattern.compile("/ws"), socket -> {
            if (refused[0]) {
                socket.close(new WebSocketRoute.CloseOptions().setCode(1013));
            } else {
                socket.connectToServer();
                sockets.add(socket);
            }
        });
        listensAt(window, "/deals?city=" + city.name());
        assertThat(window.card("Rye")).isVisible();

        refused[0] = true;
        sockets.forEach(socket -> socket.close(new WebSocketRoute.CloseOptions().setCode(1012)));
        window.sees("Reconnecting to live updates…");
        city.shows(shop.adding(aLot("Milk")));
        Polls.run(admin, city);
        refused[0] = false;
        // The pauses between its attempts have grown by now; a network that comes back ends them.
        window.page().evaluate("window.dispatchEvent(new Event('online'))");

        window.sees("1 new deal available!");
        assertThat(window.card("Milk")).isVisible();
        assertThat(window.page().getByText("Reconnecting")).not().isVisible();
    }

    /** Opens a page and waits until the server has greeted it: what it misses before that it is never told. */
    private static void listensAt(Window window, String address) {
        List<String> heard = new CopyOnWriteArrayList<>();
        window.page().onWebSocket(socket -> socket.onFrameReceived(frame -> heard.add(frame.text())));
        window.visit(address);
        window.page()
                .waitForCondition(() -> heard.stream().anyMatch(message -> message.contains("\"type\":\"connected\"")));
    }

    private static void failsThenLoads(Window window, String address, String call, String told) {
        Predicate<String> asked = at(call);
        window.page().route(asked, route -> fail(route, 503, "UNAVAILABLE"));
        window.visit(address);
        Locator alert = window.page().getByRole(AriaRole.ALERT).filter(new Locator.FilterOptions().setHasText(told));
        assertThat(alert).containsText(BUSY);

        window.page().unroute(asked);
        alert.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Try again"))
                .click();
        assertThat(alert).not().isVisible();
        assertThat(window.page().locator("[aria-busy=true]")).hasCount(0);
    }

    private static Predicate<String> at(String call) {
        return address -> address.contains(call);
    }

    /** As the server says it; at once again, so that the page's own attempts do not take long. */
    private static void fail(Route route, int status, String error) {
        route.fulfill(new Route.FulfillOptions()
                .setStatus(status)
                .setHeaders(Map.of("Content-Type", "application/json", "Retry-After", "0"))
                .setBody(Json.object(
                                "success",
                                false,
                                "error",
                                error,
                                "message",
                                "Not now",
                                "statusCode",
                                status,
                                "details",
                                Map.of("reference", "r-1234"))
                        .toString()));
    }
}
