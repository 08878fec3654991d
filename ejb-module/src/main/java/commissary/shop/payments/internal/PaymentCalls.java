package commissary.shop.payments.internal;

import commissary.shared.Actor;
import commissary.shared.Conflict;
import commissary.shared.Unavailable;
import commissary.shop.payments.Charge;
import commissary.shop.payments.DashboardRefund;
import commissary.shop.payments.Notice;
import commissary.shop.payments.Outcome;
import commissary.shop.payments.PaymentState;
import commissary.shop.payments.Provider;
import commissary.shop.payments.internal.gateway.Gateway;
import commissary.shop.payments.internal.gateway.Heard;
import commissary.shop.payments.internal.sandbox.SandboxBooks;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** What is asked of providers: outside of any transaction, with short steps of their own before and after. */
@Dependent
class PaymentCalls {

    private static final Logger LOG = System.getLogger(PaymentCalls.class.getName());

    /** After a charge without an answer: a provider that is only slow has one by then. */
    private static final Duration SOON = Duration.ofSeconds(5);

    private static final Duration ASK_AGAIN = Duration.ofSeconds(30);

    private final PaymentSteps steps;
    private final Gateways gateways;
    private final SandboxBooks sandbox;
    private final Timeline timeline;
    private final PaymentsConfig config;
    private final Clock clock;

    @Inject
    PaymentCalls(
            PaymentSteps steps,
            Gateways gateways,
            SandboxBooks sandbox,
            Timeline timeline,
            PaymentsConfig config,
            Clock clock) {
        this.steps = steps;
        this.gateways = gateways;
        this.sandbox = sandbox;
        this.timeline = timeline;
        this.config = config;
        this.clock = clock;
    }

    List<Provider> providers() {
        return gateways.providers();
    }

    Charge charge(long paymentId) {
        PaymentRow row = steps.load(Actor.system(), paymentId);
        if (row.state() != PaymentState.STARTED) {
            return ask(row);
        }
        Gateway gateway = gateways.of(row.provider());
        Charge charge = guarded(row, () -> gateway.charge(row.order(), steps));
        if (charge.outcome() == Outcome.UNKNOWN) {
            steps.checkSoon(paymentId, SOON);
        }
        return charge;
    }

    Charge ask(long paymentId) {
        return ask(steps.load(Actor.system(), paymentId));
    }

    Charge cancel(long paymentId) {
        PaymentRow row = steps.load(Actor.system(), paymentId);
        return guarded(row, () -> gateways.of(row.provider()).cancel(row.order()));
    }

    List<Long> unsettled(int limit, Instant now) {
        return steps.claimDue(limit, now);
    }

    /**
     * A message is a reason to ask: it may be old, and others may have come before it. What it says itself is taken only
     * if there is no answer.
     */
    Optional<Notice> webhook(Provider provider, Map<String, String> headers, byte[] body) {
        Optional<Heard> heard = gateways.open(provider).read(headers, body);
        if (heard.isEmpty()) {
            return Optional.empty();
        }
        return steps.remember(provider, heard.get())
                .map(row -> new Notice(row.id(), checked(row, heard.get()), refunds(row, heard.get())));
    }

    private Charge checked(PaymentRow row, Heard heard) {
        Charge now = ask(row);
        boolean isAnswered = now.outcome() != Outcome.UNKNOWN && now.outcome() != Outcome.NOT_FOUND;
        if (!isAnswered && heard.says() != null) {
            return heard.says();
        } else if (now.outcome() == Outcome.UNKNOWN) {
            throw unanswered();
        }
        return now;
    }

    private List<DashboardRefund> refunds(PaymentRow row, Heard heard) {
        return heard.tellsOfRefunds()
                ? gateways.of(row.provider()).dashboardRefunds(row.order()).orElseThrow(PaymentCalls::unanswered)
                : List.of();
    }

    private static Unavailable unanswered() {
        return new Unavailable(
                "PAYMENT_PROVIDER_UNAVAILABLE", "The payment cannot be asked after now", ASK_AGAIN, null);
    }

    Charge decideInSandbox(Actor payer, long paymentId, boolean approve) {
        // What is not the payer's is not found.
        steps.load(payer, paymentId);
        PaymentRow row = steps.load(Actor.system(), paymentId);
        if (row.provider() != Provider.SANDBOX || row.state() != PaymentState.PENDING) {
            throw new Conflict(
                    "PAYMENT_NOT_PENDING", "This payment does not wait for a decision on the sandbox's page");
        }
        sandbox.decide(row.order(), approve);
        return ask(row);
    }

    private Charge ask(PaymentRow row) {
        Gateway gateway = gateways.of(row.provider());
        Charge charge = guarded(row, () -> gateway.ask(row.order()));
        if (charge.outcome() == Outcome.PENDING
                && clock.instant().isAfter(row.order().expiresAt())) {
            charge = expired(guarded(row, () -> gateway.cancel(row.order())));
        } else if (charge.outcome() == Outcome.NOT_FOUND && isForgotten(row)) {
            charge = fenced(charge, guarded(row, () -> gateway.cancel(row.order())));
        }
        boolean isWaiting = row.state() == PaymentState.STARTED || row.state() == PaymentState.PENDING;
        if (isWaiting && charge.outcome() != Outcome.PENDING && charge.outcome() != Outcome.UNKNOWN) {
            steps.noteAsked(row.id(), timeline.asked(row.provider(), charge));
        }
        return charge;
    }

    private boolean isForgotten(PaymentRow row) {
        return !clock.instant().isBefore(row.order().createdAt().plus(config.longestCharge()));
    }

    /** A server that slept longer than anybody could expect must not charge what was given up meanwhile. */
    private static Charge fenced(Charge notFound, Charge closed) {
        return switch (closed.outcome()) {
            case UNKNOWN, NOT_FOUND -> notFound;
            case CANCELLED ->
                Charge.without(
                        Outcome.DECLINED,
                        closed.reference(),
                        "The payment never reached the payment service. You have not been charged");
            default -> closed;
        };
    }

    private static Charge expired(Charge closed) {
        return closed.outcome() == Outcome.CANCELLED
                ? Charge.without(Outcome.EXPIRED, closed.reference(), "The payment was not made in time")
                : closed;
    }

    /** A fault of ours on the way to a provider says nothing about the money either. */
    private static Charge guarded(PaymentRow row, Supplier<Charge> call) {
        try {
            return call.get();
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "Payment " + row.id() + " could not be handled", e);
            return Charge.without(Outcome.UNKNOWN, row.order().reference(), "The payment could not be checked");
        }
    }
}
