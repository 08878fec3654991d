package commissary.web.orders;

import com.fasterxml.jackson.core.type.TypeReference;
import commissary.platform.idempotency.Idempotency.Repeatable;
import commissary.shared.NotPaid;
import commissary.shop.cart.CartView;
import commissary.shop.orders.OrderPlacement;
import commissary.shop.orders.OrderStatus;
import commissary.shop.orders.OrderSummary;
import commissary.shop.orders.OrderView;
import commissary.shop.orders.Orders;
import commissary.shop.orders.StatusChange;
import commissary.shop.orders.TimelineEntry;
import commissary.web.error.Answers;
import commissary.web.error.Listing;
import commissary.web.error.Reply;
import commissary.web.error.WholeListing;
import commissary.web.rest.Repeats;
import commissary.web.security.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** {@code /orders}: what people bought. */
@Path("/orders")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Orders")
public class OrdersResource {

    private static final String USER = "USER";
    private static final String ADMIN = "ADMIN";
    private static final String ADMIN_KEY = "scope:admin";
    private static final String ORDERS_KEY = "scope:orders:manage";
    private static final String IDEMPOTENCY_KEY = "Idempotency-Key";

    @Inject
    Orders orders;

    @Inject
    Repeats repeats;

    @Inject
    Caller caller;

    @POST
    @RolesAllowed(USER)
    @Answers(201)
    @APIResponse(responseCode = "202", description = "Nobody knows yet whether it is paid, or the payer has to act")
    @APIResponse(responseCode = "402", description = "PAYMENT_FAILED")
    @APIResponse(responseCode = "422", description = "CHECKOUT_PROBLEMS")
    @Operation(summary = "Order and pay; the same Idempotency-Key never orders twice")
    public Reply<OrderPlacedView> placeOrder(
            @HeaderParam(IDEMPOTENCY_KEY) @Nullable String key, @Valid @NotNull SubmitOrder body) {
        return repeats.once(
                new Repeatable("placeOrder", key, body),
                new TypeReference<>() {},
                () -> answer(orders.place(caller.actor(), body.wish(key))));
    }

    private static Reply<OrderPlacedView> answer(OrderPlacement placement) {
        if (placement.status() == OrderStatus.PAYMENT_FAILED) {
            String reason = Objects.requireNonNullElse(placement.reason(), "The payment was declined");
            throw new NotPaid(
                    "PAYMENT_FAILED",
                    reason,
                    Map.of("reason", reason, "orderId", placement.orderId(), "number", placement.number()));
        }
        return Reply.of(OrderPlacedView.of(placement));
    }

    @GET
    @RolesAllowed({USER, ORDERS_KEY, ADMIN_KEY})
    @Operation(summary = "My orders, the latest first; or everybody's")
    public Listing<OrderSummary> orders(@BeanParam OrderFilters filters) {
        return Listing.of(orders.find(caller.actor(), filters.query(), filters.pageRequest()));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({USER, ORDERS_KEY, ADMIN_KEY})
    @Operation(summary = "One order, with its payment, its timeline and its parcel")
    public Reply<OrderView> order(@PathParam("id") long id) {
        return Reply.of(orders.get(caller.actor(), id));
    }

    @GET
    @Path("/{id}/timeline")
    @RolesAllowed({USER, ORDERS_KEY, ADMIN_KEY})
    @Operation(summary = "What happened to an order, the oldest first")
    public WholeListing<TimelineEntry> orderTimeline(@PathParam("id") long id) {
        return WholeListing.of(orders.timeline(caller.actor(), id));
    }

    @POST
    @Path("/{id}/cancel")
    @RolesAllowed({USER, ORDERS_KEY, ADMIN_KEY})
    @Operation(summary = "Give an order up before it is sent; what was paid is paid back")
    public Reply<OrderView> cancelOrder(@PathParam("id") long id) {
        return Reply.of(orders.cancel(caller.actor(), id));
    }

    @POST
    @Path("/{id}/reorder")
    @RolesAllowed(USER)
    @Operation(summary = "Put what is still for sale of an order into the cart")
    public Reply<CartView> reorder(@PathParam("id") long id) {
        return Reply.of(orders.reorder(caller.actor(), id));
    }

    @PATCH
    @Path("/{id}/status/{status}")
    @RolesAllowed({ADMIN, ORDERS_KEY, ADMIN_KEY})
    @Operation(summary = "Take an order a step further; 409 if it is not one that may follow")
    public Reply<OrderView> changeOrderStatus(
            @PathParam("id") long id,
            @PathParam("status") @Parameter(schema = @Schema(type = SchemaType.STRING)) OrderStatus status,
            @Nullable @Valid SaidWithStatus body) {
        return Reply.of(
                orders.change(caller.actor(), id, status, body == null ? StatusChange.NOTHING_SAID : body.change()));
    }

    @POST
    @Path("/{id}/tracking")
    @RolesAllowed({ADMIN, ORDERS_KEY, ADMIN_KEY})
    @Answers(201)
    @Operation(summary = "Note where a parcel is")
    public Reply<OrderView> addTrackingEvent(@PathParam("id") long id, @Valid @NotNull SeenOnItsWay body) {
        return Reply.of(orders.track(caller.actor(), id, body.message()));
    }
}
