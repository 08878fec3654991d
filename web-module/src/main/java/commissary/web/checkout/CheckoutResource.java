package commissary.web.checkout;

import commissary.platform.config.DeploymentCurrency;
import commissary.shop.checkout.Checkout;
import commissary.shop.checkout.CheckoutSummary;
import commissary.shop.delivery.Countries;
import commissary.shop.delivery.Country;
import commissary.shop.delivery.Deliveries;
import commissary.shop.delivery.PickupSite;
import commissary.shop.delivery.Place;
import commissary.shop.delivery.Province;
import commissary.shop.delivery.ShippingMethod;
import commissary.shop.payments.Payments;
import commissary.web.checkout.CheckoutOptions.CountryOption;
import commissary.web.checkout.CheckoutOptions.MethodOption;
import commissary.web.error.Reply;
import commissary.web.security.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** {@code /checkout}: what an order would cost, before it is one. */
@Path("/checkout")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Shop")
public class CheckoutResource {

    private static final String USER = "USER";

    @Inject
    Checkout checkout;

    @Inject
    Deliveries deliveries;

    @Inject
    Payments payments;

    @Inject
    DeploymentCurrency currency;

    @Inject
    Caller caller;

    @POST
    @Path("/validate")
    @RolesAllowed(USER)
    @Operation(summary = "What it would cost, which promotions apply and which do not, and what hinders it")
    public Reply<CheckoutSummary> validateCheckout(@Valid @NotNull ValidateCheckout body) {
        return Reply.of(checkout.quote(caller.actor(), body.request()));
    }

    @GET
    @Path("/options")
    @RolesAllowed(USER)
    @Operation(summary = "What one can choose at the checkout, and what the ways of delivery to a place cost")
    public Reply<CheckoutOptions> checkoutOptions(
            @QueryParam("country") @DefaultValue("CA") @Parameter(description = "Its code or name") String country,
            @QueryParam("province") @Nullable String province) {
        List<PickupSite> sites = deliveries.pickupSites();
        Place place = place(country, province);
        return Reply.of(new CheckoutOptions(
                Countries.all().stream().map(CountryOption::of).toList(),
                Stream.of(ShippingMethod.values())
                        .filter(method -> method != ShippingMethod.PICKUP || !sites.isEmpty())
                        .map(method -> deliveries.terms(method, place))
                        .flatMap(Optional::stream)
                        .map(MethodOption::of)
                        .toList(),
                sites,
                payments.providers(),
                currency.get().getCurrencyCode()));
    }

    private static Place place(String country, @Nullable String province) {
        Optional<Country> known = Countries.find(country);
        String code = known.flatMap(found -> found.province(province == null ? "" : province))
                .map(Province::code)
                .orElse("");
        return new Place(known.map(Country::code).orElse(""), code);
    }
}
