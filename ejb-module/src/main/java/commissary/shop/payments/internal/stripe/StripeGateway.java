package commissary.shop.payments.internal.stripe;

import com.stripe.StripeClient;
import com.stripe.exception.StripeException;
import com.stripe.model.PaymentIntent;
import com.stripe.model.checkout.Session;
import commissary.platform.outside.Manner;
import commissary.platform.outside.OutsideHttp;
import commissary.platform.outside.OutsideSystem;
import commissary.platform.outside.OutsideSystems;
import commissary.shared.ForContainer;
import commissary.shared.Invalid;
import commissary.shop.payments.Charge;
import commissary.shop.payments.DashboardRefund;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Stripe. A card is charged in two steps: the intent is made and its name written down, and only then confirmed, so that a
 * charge nobody knows the name of cannot be. Without a card, a page of Stripe's is opened.
 *
 * <p>Stripe repeats the first answer to a key for ever, a fault of its own too: after one, what was begun is read, and
 * asked for under a new key if nothing came of it.
 */
@ApplicationScoped
public class StripeGateway implements Gateway {

    private static final String UNCONFIRMED = "requires_confirmation";
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration BREAKER_PAUSE = Duration.ofSeconds(30);
    private static final int MAX_BYTES = 1_000_000;

    private final Optional<StripeApi> api;
    private final Optional<StripeMessages> messages;
    private final StripeAmounts amounts;
    private final StripeSayings sayings;
    private final Patience patience;
    private final PaymentsConfig config;
    private final Clock clock;

    @Inject
    public StripeGateway(PaymentsConfig config, OutsideSystems systems, Clock clock) {
        this.config = config;
        this.clock = clock;
        this.amounts = new StripeAmounts(config.currency());
        this.sayings = new StripeSayings(amounts);
        this.api = config.stripe().map(account -> new StripeApi(client(account), amounts));
        this.messages = config.stripe().map(account -> new StripeMessages(account.webhookSecret(), amounts, clock));
        this.patience = new Patience(
                systems.open(new Manner("payments-stripe", "Stripe", FIRST_PAUSE, BREAKER_PAUSE).punctual()));
    }

    @ForContainer
    @SuppressWarnings("NullAway")
    protected StripeGateway() {
        this.config = null;
        this.clock = null;
        this.amounts = null;
        this.sayings = null;
        this.api = Optional.empty();
        this.messages = Optional.empty();
        this.patience = null;
    }

    private StripeClient client(PaymentsConfig.StripeAccount account) {
        return StripeClient.builder()
                .setApiKey(account.key())
                .setApiBase(account.url().toString().replaceFirst("/+$", ""))
                .setMaxNetworkRetries(0)
                .setHttpClient(new StripeTransport(new OutsideHttp(config.timeout(), MAX_BYTES, clock)))
                .build();
    }

    @Override
    public Provider provider() {
        return Provider.STRIPE;
    }

    @Override
    public void check(long amountCents) {
        amounts.check(amountCents);
    }

    @Override
    public Charge charge(ChargeOrder order, ChargeBook book) {
        if (order.token() == null) {
            return begin(order, book, key -> {
                Session page = api().createPage(order, key, clock.instant());
                return Charge.pending(page.getId(), page.getUrl());
            });
        }
        Charge intent = begin(
                order,
                book,
                key -> Charge.pending(api().createIntent(order, key).getId(), null));
        return intent.reference() == null || intent.outcome() != Outcome.PENDING
                ? intent
                : confirm(order, intent.reference(), book);
    }

    @Override
    public Charge ask(ChargeOrder order) {
        @Nullable String name = order.reference();
        if (name == null) {
            return Charge.without(Outcome.NOT_FOUND, null, "The payment was never begun");
        }
        Charge now = patience.ask(name, answered(name, () -> read(name)));
        boolean isForgotten = clock.instant()
                .isAfter(order.createdAt().plus(config.longestCharge()).plus(config.longestCharge()));
        // Whoever was to confirm it is dead.
        return now.outcome() == Outcome.PENDING && isForgotten && isUnconfirmed(name) ? cancel(order) : now;
    }

    @Override
    public Charge cancel(ChargeOrder order) {
        @Nullable String name = order.reference();
        if (name == null) {
            return Charge.without(Outcome.CANCELLED, null, "The payment was cancelled");
        }
        return patience.ask(name, answered(name, () -> {
            try {
                return StripeApi.isPage(name)
                        ? sayings.of(api().closePage(name))
                        : sayings.of(api().cancelIntent(name));
            } catch (StripeException e) {
                // It is paid, or was cancelled before.
                return read(name);
            }
        }));
    }

    @Override
    public Repaid refund(RefundOrder order) {
        return refunds().make(order);
    }

    @Override
    public Optional<List<DashboardRefund>> dashboardRefunds(ChargeOrder order) {
        return refunds().ofDashboard(order);
    }

    @Override
    public Optional<Heard> read(Map<String, String> headers, byte[] body) {
        return messages.orElseThrow(() -> new Invalid("provider", "is not set up here"))
                .read(headers, body);
    }

    /** Makes what is not charged yet: until its name is written down, nobody can pay it. */
    private Charge begin(ChargeOrder order, ChargeBook book, Begin begin) {
        Keys keys = new Keys(order, book);
        Charge begun = patience.charge(null, keys::failed, answered(null, () -> begin.under(keys.current())));
        if (begun.reference() != null) {
            book.noteReference(order.paymentId(), begun.reference());
        }
        return begun.outcome() == Outcome.UNKNOWN
                ? Charge.without(
                        Outcome.DECLINED, null, "The payment service did not answer. You have not been charged")
                : begun;
    }

    private Charge confirm(ChargeOrder order, String intent, ChargeBook book) {
        Keys keys = new Keys(order, book);
        return patience.charge(intent, keys::failed, answered(intent, () -> {
            if (keys.isSpoilt()) {
                PaymentIntent now = api().intent(intent);
                if (!UNCONFIRMED.equals(now.getStatus())) {
                    return sayings.of(now);
                }
            }
            return sayings.of(api().confirm(order, intent, keys.current()));
        }));
    }

    private Charge read(String name) throws StripeException, Unreadable {
        return StripeApi.isPage(name) ? sayings.of(api().page(name)) : sayings.of(api().intent(name));
    }

    private boolean isUnconfirmed(String name) {
        if (StripeApi.isPage(name)) {
            return false;
        }
        Charge unconfirmed = patience.ask(name, answered(name, () -> {
            boolean waits = UNCONFIRMED.equals(api().intent(name).getStatus());
            return Charge.pending(waits ? name : null, null);
        }));
        return unconfirmed.outcome() == Outcome.PENDING && unconfirmed.reference() != null;
    }

    /** A refusal is an answer. */
    private static OutsideSystem.Call<Charge, Unreadable> answered(@Nullable String reference, Answer answer) {
        return () -> {
            try {
                return answer.get();
            } catch (StripeException e) {
                return StripeSayings.refused(reference, e);
            }
        };
    }

    private StripeRefunds refunds() {
        return new StripeRefunds(api(), amounts, patience);
    }

    private StripeApi api() {
        return api.orElseThrow(() -> new IllegalStateException("Stripe is not set up here"));
    }

    /** Begins something at Stripe under a key. */
    @FunctionalInterface
    private interface Begin {
        Charge under(String key) throws StripeException;
    }

    /** One request and what it says. */
    @FunctionalInterface
    private interface Answer {
        Charge get() throws StripeException, Unreadable;
    }
}
