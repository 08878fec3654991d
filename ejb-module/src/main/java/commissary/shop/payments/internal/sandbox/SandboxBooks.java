package commissary.shop.payments.internal.sandbox;

import commissary.platform.outside.AttemptFailed;
import commissary.shared.ForContainer;
import commissary.shop.payments.Charge;
import commissary.shop.payments.Outcome;
import commissary.shop.payments.internal.PaymentsConfig;
import commissary.shop.payments.internal.gateway.ChargeOrder;
import commissary.shop.payments.internal.gateway.RefundOrder;
import commissary.shop.payments.internal.gateway.Repaid;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The sandbox within the application. Each entry is committed by itself, as at a real firm: what happens to the order's
 * own transaction does not change that a card was charged.
 */
@ApplicationScoped
@Transactional(value = TxType.REQUIRES_NEW, dontRollbackOn = AttemptFailed.class)
public class SandboxBooks implements Sandbox {

    private final SandboxStore store;
    private final PaymentsConfig config;
    private final Clock clock;

    @Inject
    public SandboxBooks(SandboxStore store, PaymentsConfig config, Clock clock) {
        this.store = store;
        this.config = config;
        this.clock = clock;
    }

    @ForContainer
    @SuppressWarnings("NullAway")
    protected SandboxBooks() {
        this(null, null, null);
    }

    @Override
    public Charge charge(ChargeOrder order) {
        SandboxCharge.State beginning = SandboxCharge.beginning(TestCard.of(order.token()));
        SandboxCharge booked =
                store.book(entry(order, beginning), config.currency().getCurrencyCode());
        if (booked.state() == SandboxCharge.State.CANCELLED) {
            return booked.said(order);
        }
        if (booked.isBy(TestCard.TIMEOUT)) {
            throw new AttemptFailed("It did not answer", "timeout", true, Duration.ZERO, null);
        }
        if (booked.state() == SandboxCharge.State.FAILING) {
            throw new AttemptFailed("It answered 503", "503", true, Duration.ZERO, null);
        }
        return booked.said(order);
    }

    @Override
    public Charge ask(ChargeOrder order) {
        Optional<SandboxCharge> booked = store.find(order.key());
        if (booked.isPresent() && booked.get().isSilentAt(clock.instant())) {
            return Charge.without(Outcome.UNKNOWN, order.key(), "The sandbox did not answer");
        }
        return booked.map(charge -> charge.said(order))
                .orElseGet(
                        () -> Charge.without(Outcome.NOT_FOUND, order.reference(), "The sandbox knows no such charge"));
    }

    @Override
    public Charge cancel(ChargeOrder order) {
        store.cancel(
                entry(order, SandboxCharge.State.CANCELLED), config.currency().getCurrencyCode());
        return ask(order);
    }

    @Override
    public Repaid refund(RefundOrder order) {
        return store.refund(order.key(), order.charge().key(), order.amountCents())
                ? new Repaid(Repaid.Result.DONE, order.key(), null)
                : new Repaid(Repaid.Result.REFUSED, null, "The sandbox has not taken as much");
    }

    /** Does what a payer does on the page. */
    public void decide(ChargeOrder order, boolean approve) {
        store.decide(order.key(), approve ? SandboxCharge.State.SUCCEEDED : SandboxCharge.State.DECLINED);
    }

    /** Forgets charges that were made before, at most so many; how many it forgot. */
    public int forget(Instant end, int limit) {
        return store.forget(end, limit);
    }

    private SandboxCharge entry(ChargeOrder order, SandboxCharge.State state) {
        String token = order.token() == null ? TestCard.REDIRECT.token() : order.token();
        return new SandboxCharge(order.key(), order.amountCents(), token, state, 1, 0, clock.instant());
    }
}
