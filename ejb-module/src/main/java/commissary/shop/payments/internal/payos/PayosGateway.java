package commissary.shop.payments.internal.payos;

import com.fasterxml.jackson.databind.JsonNode;
import commissary.platform.outside.Manner;
import commissary.platform.outside.OutsideHttp;
import commissary.platform.outside.OutsideSystems;
import commissary.shared.ForContainer;
import commissary.shared.Invalid;
import commissary.shared.Rejected;
import commissary.shop.payments.Charge;
import commissary.shop.payments.Outcome;
import commissary.shop.payments.Provider;
import commissary.shop.payments.internal.PaymentsConfig;
import commissary.shop.payments.internal.gateway.ChargeBook;
import commissary.shop.payments.internal.gateway.ChargeOrder;
import commissary.shop.payments.internal.gateway.Gateway;
import commissary.shop.payments.internal.gateway.Heard;
import commissary.shop.payments.internal.gateway.Patience;
import commissary.shop.payments.internal.gateway.RefundOrder;
import commissary.shop.payments.internal.gateway.Repaid;
import commissary.shop.payments.internal.gateway.Unreadable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * PayOS: the payer transfers from his bank, by a link that is ours by a number of ours. Asked for twice, a link is still
 * one, since PayOS takes a number once. It has no refunds.
 */
@ApplicationScoped
public class PayosGateway implements Gateway {

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration BREAKER_PAUSE = Duration.ofSeconds(30);
    private static final int MAX_BYTES = 1_000_000;
    private static final int CENTS = 100;

    /** Accounts that are not linked to a bank take no more. */
    private static final int LONGEST_DESCRIPTION = 9;

    private static final String ALREADY_THERE = "231";
    private static final String NOT_THERE = "101";
    private static final String PAGE = "https://pay.payos.vn/web/";

    private final Optional<PayosApi> api;
    private final Optional<PayosMessages> messages;
    private final @Nullable PayosSignature signature;
    private final Patience patience;

    @Inject
    public PayosGateway(PaymentsConfig config, OutsideSystems systems, Clock clock) {
        Optional<PayosSignature> signing = config.payos().map(account -> new PayosSignature(account.checksumKey()));
        OutsideHttp http = new OutsideHttp(config.timeout(), MAX_BYTES, clock);
        this.signature = signing.orElse(null);
        this.api = config.payos().flatMap(account -> signing.map(sign -> new PayosApi(account, sign, http)));
        this.messages = signing.map(PayosMessages::new);
        this.patience = new Patience(
                systems.open(new Manner("payments-payos", "PayOS", FIRST_PAUSE, BREAKER_PAUSE).punctual()));
    }

    @ForContainer
    @SuppressWarnings("NullAway")
    protected PayosGateway() {
        this.api = Optional.empty();
        this.messages = Optional.empty();
        this.signature = null;
        this.patience = null;
    }

    @Override
    public Provider provider() {
        return Provider.PAYOS;
    }

    @Override
    public void check(long amountCents) {
        if (amountCents % CENTS != 0) {
            throw new Rejected("AMOUNT_NOT_PAYABLE", "Only whole amounts can be paid in dong");
        }
    }

    @Override
    public Charge charge(ChargeOrder order, ChargeBook book) {
        // Written down first: under this number the link is found again.
        String number = orderCode(order);
        book.noteReference(order.paymentId(), number);
        Map<String, Object> link = link(order, number);
        return patience.charge(number, why -> book.noteRetry(order.paymentId(), why), () -> {
            PayosApi.Answer answer = api().create(link);
            if (answer.isGood()) {
                return Charge.pending(number, answer.data().path("checkoutUrl").asText(null));
            }
            return answer.code().equals(ALREADY_THERE)
                    ? withPage(api().find(number), number)
                    : Charge.without(Outcome.DECLINED, number, "PayOS says: " + answer.text());
        });
    }

    @Override
    public Charge ask(ChargeOrder order) {
        String number = orderCode(order);
        return patience.ask(order.reference(), () -> said(number, api().find(number)));
    }

    @Override
    public Charge cancel(ChargeOrder order) {
        String number = orderCode(order);
        return patience.ask(order.reference(), () -> {
            PayosApi.Answer answer = api().cancel(number);
            // It is paid, or was cancelled before.
            return said(number, answer.isGood() ? answer : api().find(number));
        });
    }

    @Override
    public Repaid refund(RefundOrder order) {
        return new Repaid(Repaid.Result.BY_HAND, null, "PayOS has no refunds");
    }

    @Override
    public Optional<Heard> read(Map<String, String> headers, byte[] body) {
        return messages.orElseThrow(() -> new Invalid("provider", "is not set up here"))
                .read(body);
    }

    /** Unlike a payment's id, not given again by another installation, or after a new beginning. */
    private static String orderCode(ChargeOrder order) {
        return order.reference() == null
                ? Long.toString(order.createdAt().toEpochMilli() * 1_000 + order.paymentId() % 1_000)
                : order.reference();
    }

    private Map<String, Object> link(ChargeOrder order, String number) {
        long amount = order.amountCents() / CENTS;
        String letters = order.orderNumber().replaceAll("[^A-Za-z0-9]", "");
        String description = letters.substring(Math.max(0, letters.length() - LONGEST_DESCRIPTION));
        Map<String, String> signed = new TreeMap<>();
        signed.put("amount", Long.toString(amount));
        signed.put("cancelUrl", order.urls().cancelUrl());
        signed.put("description", description);
        signed.put("orderCode", number);
        signed.put("returnUrl", order.urls().returnUrl());
        Map<String, Object> link = new LinkedHashMap<>(signed);
        link.put("orderCode", Long.valueOf(number));
        link.put("amount", amount);
        link.put("expiredAt", order.expiresAt().getEpochSecond());
        if (order.receiptEmail() != null) {
            link.put("buyerEmail", order.receiptEmail());
        }
        link.put("signature", signature().of(signed));
        return link;
    }

    /** Of a link that was made before, PayOS does not repeat the address of the page. */
    private static Charge withPage(PayosApi.Answer answer, String number) throws Unreadable {
        Charge said = said(number, answer);
        return said.outcome() == Outcome.PENDING
                ? Charge.pending(number, PAGE + answer.data().path("id").asText())
                : said;
    }

    private static Charge said(String number, PayosApi.Answer answer) throws Unreadable {
        if (answer.code().equals(NOT_THERE)) {
            return Charge.without(Outcome.NOT_FOUND, number, "PayOS knows no such payment");
        }
        if (!answer.isGood()) {
            throw new Unreadable("PayOS says " + answer.code() + ": " + answer.text(), null);
        }
        JsonNode link = answer.data();
        long cents = link.path("amountPaid").asLong() * CENTS;
        return switch (link.path("status").asText()) {
            case "PENDING", "PROCESSING" -> Charge.pending(number, null);
            case "PAID" -> Charge.succeeded(number, cents);
            case "UNDERPAID" -> new Charge(Outcome.UNDERPAID, number, null, cents, "Not the whole amount came");
            case "CANCELLED" -> Charge.without(Outcome.CANCELLED, number, "The payment was cancelled");
            case "EXPIRED" -> Charge.without(Outcome.EXPIRED, number, "The payment was not made in time");
            case "FAILED" -> Charge.without(Outcome.DECLINED, number, "The bank refused the payment");
            default -> throw new Unreadable("The status is not known: " + link.path("status"), null);
        };
    }

    private PayosApi api() {
        return api.orElseThrow(() -> new IllegalStateException("PayOS is not set up here"));
    }

    private PayosSignature signature() {
        if (signature == null) {
            throw new IllegalStateException("PayOS is not set up here");
        }
        return signature;
    }
}
