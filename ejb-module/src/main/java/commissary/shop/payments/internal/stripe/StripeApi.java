package commissary.shop.payments.internal.stripe;

import com.stripe.StripeClient;
import com.stripe.exception.StripeException;
import com.stripe.model.PaymentIntent;
import com.stripe.model.Refund;
import com.stripe.model.checkout.Session;
import com.stripe.net.RequestOptions;
import com.stripe.param.PaymentIntentConfirmParams;
import com.stripe.param.PaymentIntentCreateParams;
import com.stripe.param.RefundCreateParams;
import com.stripe.param.RefundListParams;
import com.stripe.param.checkout.SessionCreateParams;
import com.stripe.param.checkout.SessionRetrieveParams;
import commissary.shop.payments.internal.gateway.ChargeOrder;
import commissary.shop.payments.internal.gateway.RefundOrder;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The requests that are made of Stripe. Each is one attempt: what may pass is thrown as {@link
 * commissary.platform.outside.AttemptFailed}, and what is refused as the library's own exception.
 */
final class StripeApi {

    /** In what is Stripe's, tells whose it is. */
    static final String PAYMENT_ID = "payment_id";

    static final String ORDER_NUMBER = "order_number";

    private static final String PAGE = "cs_";
    private static final String REFUND_ID = "refund_id";
    private static final long ENOUGH = 100;

    /** Stripe keeps a page open for half an hour at least; ours is closed by us when its time is over. */
    private static final Duration SHORTEST_PAGE = Duration.ofMinutes(31);

    private final StripeClient client;
    private final StripeAmounts amounts;

    StripeApi(StripeClient client, StripeAmounts amounts) {
        this.client = client;
        this.amounts = amounts;
    }

    /** Says what is wanted; nothing is charged yet. */
    PaymentIntent createIntent(ChargeOrder order, String key) throws StripeException {
        PaymentIntentCreateParams.AutomaticPaymentMethods methods =
                PaymentIntentCreateParams.AutomaticPaymentMethods.builder()
                        .setEnabled(true)
                        .build();
        PaymentIntentCreateParams.Builder wanted = PaymentIntentCreateParams.builder()
                .setAmount(amounts.units(order.amountCents()))
                .setCurrency(amounts.code())
                .setPaymentMethod(order.token())
                .setAutomaticPaymentMethods(methods)
                .setDescription("Order " + order.orderNumber())
                .putMetadata(PAYMENT_ID, Long.toString(order.paymentId()))
                .putMetadata(ORDER_NUMBER, order.orderNumber());
        if (order.receiptEmail() != null) {
            wanted.setReceiptEmail(order.receiptEmail());
        }
        return client.v1().paymentIntents().create(wanted.build(), under(key));
    }

    /** Charges. */
    PaymentIntent confirm(ChargeOrder order, String intent, String key) throws StripeException {
        PaymentIntentConfirmParams params = PaymentIntentConfirmParams.builder()
                .setReturnUrl(order.urls().returnUrl())
                .build();
        return client.v1().paymentIntents().confirm(intent, params, under(key + ":confirm"));
    }

    PaymentIntent intent(String id) throws StripeException {
        return client.v1().paymentIntents().retrieve(id);
    }

    PaymentIntent cancelIntent(String id) throws StripeException {
        return client.v1().paymentIntents().cancel(id);
    }

    /** Opens a page on which the payer chooses how to pay. */
    Session createPage(ChargeOrder order, String key, Instant now) throws StripeException {
        Instant end = now.plus(SHORTEST_PAGE).isAfter(order.expiresAt()) ? now.plus(SHORTEST_PAGE) : order.expiresAt();
        SessionCreateParams.Builder wanted = SessionCreateParams.builder()
                .setMode(SessionCreateParams.Mode.PAYMENT)
                .setClientReferenceId(order.orderNumber())
                .addLineItem(line(order))
                .setSuccessUrl(order.urls().returnUrl())
                .setCancelUrl(order.urls().cancelUrl())
                .setExpiresAt(end.getEpochSecond())
                .putMetadata(PAYMENT_ID, Long.toString(order.paymentId()))
                .putMetadata(ORDER_NUMBER, order.orderNumber())
                .setPaymentIntentData(SessionCreateParams.PaymentIntentData.builder()
                        .putMetadata(PAYMENT_ID, Long.toString(order.paymentId()))
                        .putMetadata(ORDER_NUMBER, order.orderNumber())
                        .build());
        if (order.receiptEmail() != null) {
            wanted.setCustomerEmail(order.receiptEmail());
        }
        return client.v1().checkout().sessions().create(wanted.build(), under(key));
    }

    Session page(String id) throws StripeException {
        SessionRetrieveParams params =
                SessionRetrieveParams.builder().addExpand("payment_intent").build();
        return client.v1().checkout().sessions().retrieve(id, params);
    }

    static boolean isPage(String name) {
        return name.startsWith(PAGE);
    }

    /** The intent of a name, which may be a page's. */
    String intentOf(String name) throws StripeException {
        return isPage(name) ? page(name).getPaymentIntent() : name;
    }

    Session closePage(String id) throws StripeException {
        return client.v1().checkout().sessions().expire(id);
    }

    Refund createRefund(RefundOrder order, String intent, String key) throws StripeException {
        RefundCreateParams params = RefundCreateParams.builder()
                .setPaymentIntent(intent)
                .setAmount(amounts.units(order.amountCents()))
                .putMetadata(REFUND_ID, Long.toString(order.refundId()))
                .build();
        return client.v1().refunds().create(params, under(key));
    }

    /** The refund of ours that Stripe has made already, if it has. */
    Optional<Refund> findRefund(RefundOrder order, String intent) throws StripeException {
        return refunds(intent).stream()
                .filter(refund -> Long.toString(order.refundId()).equals(idOfOurs(refund)))
                .findFirst();
    }

    /** What was paid back of an intent, by whomever. */
    List<Refund> refunds(String intent) throws StripeException {
        RefundListParams params = RefundListParams.builder()
                .setPaymentIntent(intent)
                .setLimit(ENOUGH)
                .build();
        return client.v1().refunds().list(params).getData();
    }

    /** Whether a refund was asked for by us, and not in Stripe's dashboard. */
    static boolean isOurs(Refund refund) {
        return idOfOurs(refund) != null;
    }

    private static @Nullable String idOfOurs(Refund refund) {
        return refund.getMetadata() == null ? null : refund.getMetadata().get(REFUND_ID);
    }

    private SessionCreateParams.LineItem line(ChargeOrder order) {
        return SessionCreateParams.LineItem.builder()
                .setQuantity(1L)
                .setPriceData(SessionCreateParams.LineItem.PriceData.builder()
                        .setCurrency(amounts.code())
                        .setUnitAmount(amounts.units(order.amountCents()))
                        .setProductData(SessionCreateParams.LineItem.PriceData.ProductData.builder()
                                .setName("Order " + order.orderNumber())
                                .build())
                        .build())
                .build();
    }

    private static RequestOptions under(String key) {
        return RequestOptions.builder().setIdempotencyKey(key).build();
    }
}
