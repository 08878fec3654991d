package commissary.it.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import commissary.it.http.Api;
import commissary.it.identity.Person;
import commissary.it.world.BesideOthers;
import commissary.it.world.Letters;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What {@link EveryPageJourneyIT} says of the pages behind sign-in. It only looks at them. */
@BesideOthers
class EveryPageInsideJourneyIT {
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
    void thePagesBehindSignInAreForEverybody() {
        Window window = windows.open();
        window.signedInAs(admin);
        Inspection inspection = new Inspection(window);

        INSIDE.forEach(inspection::page);
        inspection.page("/admin/mail/" + someMail());

        assertThat(inspection.findings()).isEmpty();
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
