package commissary.web.orders;

import com.fasterxml.jackson.core.type.TypeReference;
import commissary.platform.idempotency.Idempotency.Repeatable;
import commissary.shop.orders.OrderPayments;
import commissary.shop.orders.OrderView;
import commissary.shop.orders.PaymentBegun;
import commissary.shop.payments.PaymentView;
import commissary.shop.payments.Payments;
import commissary.shop.payments.Provider;
import commissary.shop.payments.RefundView;
import commissary.shop.payments.Refunds;
import commissary.web.error.Answers;
import commissary.web.error.Done;
import commissary.web.error.Reply;
import commissary.web.rest.Repeats;
import commissary.web.security.Caller;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** {@code /payments}: how orders are paid. */
@Path("/payments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Orders")
public class PaymentsResource {

    private static final String USER = "USER";
    private static final String ADMIN = "ADMIN";
    private static final String ADMIN_KEY = "scope:admin";
    private static final String IDEMPOTENCY_KEY = "Idempotency-Key";

    @Inject
    OrderPayments orderPayments;

    @Inject
    Payments payments;

    @Inject
    Refunds refunds;

    @Inject
    Repeats repeats;

    @Inject
    Caller caller;

    @POST
    @Path("/process")
    @RolesAllowed(USER)
    @Answers(201)
    @Operation(summary = "Begin a payment on a provider's page for an order that waits for one")
    public Reply<PaymentBegun> processPayment(
            @HeaderParam(IDEMPOTENCY_KEY) @Nullable String key, @Valid @NotNull BeginPayment body) {
        return repeats.once(
                new Repeatable("processPayment", key, body),
                new TypeReference<>() {},
                () -> Reply.of(orderPayments.begin(caller.actor(), body.orderId(), body.provider())));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({USER, ADMIN_KEY})
    @Operation(summary = "One payment")
    public Reply<PaymentView> payment(@PathParam("id") long id) {
        return Reply.of(payments.get(caller.actor(), id));
    }

    @POST
    @Path("/{id}/check")
    @RolesAllowed({USER, ADMIN_KEY})
    @Operation(summary = "Ask the provider how a payment stands, as when a browser returns from its page")
    public Reply<OrderView> checkPayment(@PathParam("id") long id) {
        return Reply.of(orderPayments.check(caller.actor(), id));
    }

    @POST
    @Path("/webhooks/{provider}")
    @PermitAll
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "What a provider tells; its signature says that it is he")
    public Done paymentWebhook(
            @PathParam("provider") @Parameter(schema = @Schema(type = SchemaType.STRING)) Provider provider,
            @Context HttpHeaders headers,
            InputStream body)
            throws IOException {
        Map<String, String> named = new HashMap<>();
        headers.getRequestHeaders().forEach((name, values) -> named.put(name.toLowerCase(Locale.ROOT), values.get(0)));
        orderPayments.hear(provider, named, body.readAllBytes());
        return Done.of("Heard");
    }

    @POST
    @Path("/{id}/refund")
    @RolesAllowed({ADMIN, ADMIN_KEY})
    @Answers(201)
    @Operation(summary = "Pay back the whole amount or a part of it")
    public Reply<RefundView> refundPayment(
            @PathParam("id") long id,
            @HeaderParam(IDEMPOTENCY_KEY) @Nullable String key,
            @Valid @NotNull RefundPayment body) {
        return repeats.once(
                new Repeatable("refundPayment:" + id, key, body),
                new TypeReference<>() {},
                () -> Reply.of(
                        refunds.refund(caller.actor(), id, body.cents(), body.reason(), Objects.requireNonNull(key))));
    }

    @POST
    @Path("/sandbox/{id}")
    @RolesAllowed(USER)
    @Operation(summary = "Pay, or give up, on the sandbox's page")
    public Reply<OrderView> decideSandboxPayment(@PathParam("id") long id, @Valid @NotNull DecidePayment body) {
        return Reply.of(orderPayments.decideInSandbox(caller.actor(), id, body.approve()));
    }
}
