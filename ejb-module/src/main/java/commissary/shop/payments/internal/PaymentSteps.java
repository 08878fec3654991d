package commissary.shop.payments.internal;

import commissary.platform.persistence.DatabaseIdentity;
import commissary.shared.Actor;
import commissary.shared.ForContainer;
import commissary.shared.NotFound;
import commissary.shop.payments.PaymentStep;
import commissary.shop.payments.PaymentStep.Kind;
import commissary.shop.payments.Provider;
import commissary.shop.payments.internal.gateway.ChargeBook;
import commissary.shop.payments.internal.gateway.Heard;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What is read and written between the requests to a provider: each a short transaction of the system. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class PaymentSteps implements ChargeBook {

    /** Money that came in part may be followed by the rest. */
    private static final Duration LATE_MONEY = Duration.ofDays(1);

    private final PaymentStore store;
    private final DatabaseIdentity identity;
    private final Timeline timeline;
    private final Clock clock;

    @Inject
    PaymentSteps(PaymentStore store, DatabaseIdentity identity, Timeline timeline, Clock clock) {
        this.store = store;
        this.identity = identity;
        this.timeline = timeline;
        this.clock = clock;
    }

    @ForContainer
    @SuppressWarnings("NullAway")
    protected PaymentSteps() {
        this(null, null, null, null);
    }

    /** The payment, as the actor may see it. */
    PaymentRow load(Actor actor, long paymentId) {
        identity.actAs(actor);
        return store.find(paymentId).orElseThrow(PaymentSteps::notFound);
    }

    /** Claims payments to be asked after. */
    List<Long> claimDue(int limit, Instant now) {
        identity.actAs(Actor.system());
        return store.claimDue(limit, now, LATE_MONEY);
    }

    /** Lets it be asked after soon. */
    void checkSoon(long paymentId, Duration pause) {
        identity.actAs(Actor.system());
        store.checkAt(paymentId, clock.instant().plus(pause));
    }

    /**
     * Remembers a message about a payment.
     *
     * @return the payment, unless there is none of ours, or the message was settled before
     */
    Optional<PaymentRow> remember(Provider provider, Heard heard) {
        identity.actAs(Actor.system());
        Optional<Long> named = store.named(provider, heard.payment());
        boolean isNews = store.remember(provider, heard, named.orElse(null), clock.instant());
        if (named.isEmpty() || !isNews) {
            return Optional.empty();
        }
        note(named.get(), Kind.WEBHOOK, timeline.told(provider, heard.kind()));
        return store.find(named.get());
    }

    /** Forgets messages that came before, at most so many; how many it forgot. */
    int forgetMessages(Instant end, int limit) {
        identity.actAs(Actor.system());
        return store.forgetMessages(end, limit);
    }

    @Override
    public void noteReference(long paymentId, String reference) {
        identity.actAs(Actor.system());
        store.setReference(paymentId, reference);
    }

    @Override
    public String nextKey(long paymentId) {
        identity.actAs(Actor.system());
        return store.insertAttempt(paymentId, clock.instant());
    }

    @Override
    public void noteRetry(long paymentId, String why) {
        identity.actAs(Actor.system());
        note(paymentId, Kind.RETRY, "Tried again. " + why);
    }

    void noteAsked(long paymentId, String message) {
        identity.actAs(Actor.system());
        note(paymentId, Kind.ASKED, message);
    }

    private void note(long paymentId, Kind kind, String message) {
        store.insertStep(paymentId, new PaymentStep(clock.instant(), kind, message));
    }

    static NotFound notFound() {
        return new NotFound("PAYMENT_NOT_FOUND", "There is no such payment");
    }
}
