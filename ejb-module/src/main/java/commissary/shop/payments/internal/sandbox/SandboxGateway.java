package commissary.shop.payments.internal.sandbox;

import commissary.platform.outside.Manner;
import commissary.platform.outside.OutsideSystems;
import commissary.shared.ForContainer;
import commissary.shared.Invalid;
import commissary.shop.payments.Charge;
import commissary.shop.payments.Provider;
import commissary.shop.payments.internal.PaymentsConfig;
import commissary.shop.payments.internal.gateway.ChargeBook;
import commissary.shop.payments.internal.gateway.ChargeOrder;
import commissary.shop.payments.internal.gateway.Gateway;
import commissary.shop.payments.internal.gateway.Heard;
import commissary.shop.payments.internal.gateway.Patience;
import commissary.shop.payments.internal.gateway.RefundOrder;
import commissary.shop.payments.internal.gateway.Repaid;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** The sandbox: the books within, or the service whose address is set. It sends no webhooks. */
@ApplicationScoped
public class SandboxGateway implements Gateway {

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration BREAKER_PAUSE = Duration.ofSeconds(5);

    private final Sandbox sandbox;
    private final Patience patience;

    @Inject
    public SandboxGateway(SandboxBooks books, PaymentsConfig config, OutsideSystems systems, Clock clock) {
        Optional<URI> url = config.sandboxUrl();
        // Its cards fail on purpose: within, no breaker may take that for a fault.
        Duration breakerPause = url.isPresent() ? BREAKER_PAUSE : Duration.ZERO;
        this.sandbox = url.<Sandbox>map(address -> new HttpSandbox(address, config, clock))
                .orElse(books);
        this.patience = new Patience(systems.open(
                new Manner("payments-sandbox", "The payments sandbox", FIRST_PAUSE, breakerPause).punctual()));
    }

    @ForContainer
    @SuppressWarnings("NullAway")
    protected SandboxGateway() {
        this.sandbox = null;
        this.patience = null;
    }

    @Override
    public Provider provider() {
        return Provider.SANDBOX;
    }

    @Override
    public void check(long amountCents) {
        // It takes every amount.
    }

    @Override
    public Charge charge(ChargeOrder order, ChargeBook book) {
        return patience.charge(
                order.reference(), why -> book.noteRetry(order.paymentId(), why), () -> sandbox.charge(order));
    }

    @Override
    public Charge ask(ChargeOrder order) {
        return patience.ask(order.reference(), () -> sandbox.ask(order));
    }

    @Override
    public Charge cancel(ChargeOrder order) {
        return patience.ask(order.reference(), () -> sandbox.cancel(order));
    }

    @Override
    public Repaid refund(RefundOrder order) {
        return patience.refund(() -> sandbox.refund(order));
    }

    @Override
    public Optional<Heard> read(Map<String, String> headers, byte[] body) {
        throw new Invalid("provider", "the sandbox sends no webhooks");
    }
}
