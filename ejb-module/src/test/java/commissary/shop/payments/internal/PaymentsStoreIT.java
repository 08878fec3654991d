package commissary.shop.payments.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import commissary.identity.internal.IdentityDatabase;
import commissary.platform.config.GivenSettings;
import commissary.platform.outside.internal.RecordedSystems;
import commissary.platform.persistence.TestDatabase;
import commissary.shared.Actor;
import commissary.shared.Conflict;
import commissary.shared.DomainEvent;
import commissary.shared.Forbidden;
import commissary.shared.Invalid;
import commissary.shared.NotFound;
import commissary.shop.payments.Charge;
import commissary.shop.payments.NewPayment;
import commissary.shop.payments.Outcome;
import commissary.shop.payments.PaymentRefunded;
import commissary.shop.payments.PaymentState;
import commissary.shop.payments.PaymentStep;
import commissary.shop.payments.PaymentView;
import commissary.shop.payments.Provider;
import commissary.shop.payments.RefundState;
import commissary.shop.payments.internal.gateway.Heard;
import commissary.shop.payments.internal.gateway.Repaid;
import commissary.shop.payments.internal.sandbox.SandboxBooks;
import commissary.shop.payments.internal.sandbox.SandboxGateway;
import commissary.shop.payments.internal.sandbox.SandboxStore;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Payments in the real database, with the sandbox within; each statement is a transaction of the jobs. */
class PaymentsStoreIT {

    private static final AtomicLong ORDERS = new AtomicLong(System.nanoTime() / 1000);
    private static final Instant NOW = Given.NOW;
    private static final long CENTS = 3950;

    private final Jdbi jdbi = TestDatabase.get().jobs();
    private final RecordedSystems systems = new RecordedSystems();
    private final PaymentsConfig config = new PaymentsConfig(new GivenSettings(Map.of()), InCurrency.CAD);
    private final PaymentStore store = new PaymentStore(jdbi);
    private final RefundStore refunds = new RefundStore(jdbi);
    private final List<DomainEvent> events = new ArrayList<>();
    private final long ann = IdentityDatabase.newAccount();
    private final long order = ORDERS.incrementAndGet();

    @Test
    void aPaymentBeginsWithAnAttemptAndALineInItsTimeline() {
        long payment = begin("tok_approve");

        PaymentRow row = store.find(payment).orElseThrow();
        assertThat(row.state()).isEqualTo(PaymentState.STARTED);
        assertThat(row.order().key()).isEqualTo("order:" + order + ":attempt:1");
        assertThat(store.steps(payment))
                .extracting(PaymentStep::message)
                .containsExactly("Payment of CAD 39.50 by the sandbox begun");
    }

    @Test
    void everyAttemptOfAnOrderHasAKeyOfItsOwn() {
        long first = begin("tok_decline");
        store.insertAttempt(first, NOW);
        long second = begin("tok_approve");

        assertThat(store.find(first).orElseThrow().order().key()).endsWith(":attempt:2");
        assertThat(store.find(second).orElseThrow().order().key()).endsWith(":attempt:3");
    }

    @Test
    void anApprovedCardIsPaid() {
        long payment = begin("tok_approve");

        assertThat(settle(payment, calls(NOW).charge(payment))).isEqualTo(PaymentState.SUCCEEDED);

        PaymentView view = books(NOW).get(Actor.system(), payment);
        assertThat(view.reference()).isEqualTo("order:" + order + ":attempt:1");
        assertThat(view.steps()).extracting(PaymentStep::message).endsWith("Paid: CAD 39.50");
    }

    @Test
    void aDeclinedCardIsNotPaid() {
        long payment = begin("tok_decline");

        assertThat(settle(payment, calls(NOW).charge(payment))).isEqualTo(PaymentState.DECLINED);
        assertThat(books(NOW).get(Actor.system(), payment).reason()).isEqualTo("The card was declined");
    }

    @Test
    void aFlakyCardIsPaidAtTheThirdAttemptAndTheTimelineTells() {
        long payment = begin("tok_flaky");

        assertThat(settle(payment, calls(NOW).charge(payment))).isEqualTo(PaymentState.SUCCEEDED);

        assertThat(systems.outcomes()).containsExactly("503", "503", "ok");
        assertThat(store.steps(payment))
                .filteredOn(step -> step.kind() == PaymentStep.Kind.RETRY)
                .hasSize(2);
    }

    @Test
    void aCardThatStaysSilentWasChargedAllTheSame() {
        long payment = begin("tok_timeout");

        Charge charge = calls(NOW).charge(payment);
        assertThat(charge.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(settle(payment, charge)).isEqualTo(PaymentState.STARTED);
        assertThat(calls(NOW.plusSeconds(4)).ask(payment).outcome()).isEqualTo(Outcome.UNKNOWN);

        assertThat(settle(payment, calls(NOW.plusSeconds(5)).ask(payment))).isEqualTo(PaymentState.SUCCEEDED);
    }

    @Test
    void aPageWaitsForItsPayerAndIsClosedInTheEnd() {
        long decided = begin("tok_redirect");
        long left = begin(null);
        assertThat(settle(decided, calls(NOW).charge(decided))).isEqualTo(PaymentState.PENDING);
        settle(left, calls(NOW).charge(left));
        assertThat(books(NOW).get(Actor.system(), left).checkoutUrl())
                .isEqualTo("/shop/sandbox-payment?payment=" + left);

        Charge paid = calls(NOW).decideInSandbox(Actor.system(), decided, true);
        assertThat(settle(decided, paid)).isEqualTo(PaymentState.SUCCEEDED);
        assertThatThrownBy(() -> calls(NOW).decideInSandbox(Actor.system(), decided, false))
                .isInstanceOf(Conflict.class);

        assertThat(calls(NOW.plusSeconds(1799)).ask(left).outcome()).isEqualTo(Outcome.PENDING);
        assertThat(settle(left, calls(NOW.plusSeconds(1801)).ask(left))).isEqualTo(PaymentState.EXPIRED);
    }

    @Test
    void whatNeverReachedTheProviderIsGivenUpOnlyWhenItCannotBeOnItsWay() {
        long payment = begin("tok_approve");
        Charge notFound = calls(NOW).ask(payment);

        assertThat(notFound.outcome()).isEqualTo(Outcome.NOT_FOUND);
        assertThat(settle(payment, notFound)).isEqualTo(PaymentState.STARTED);
        Instant later = NOW.plus(config.longestCharge());
        assertThat(books(later).settle(payment, notFound)).isEqualTo(PaymentState.DECLINED);
    }

    @Test
    void whatWasGivenUpIsNotChargedByAServerThatSlept() {
        long payment = begin("tok_approve");

        assertThat(calls(NOW.plus(config.longestCharge())).ask(payment).outcome())
                .isEqualTo(Outcome.DECLINED);

        assertThat(calls(NOW.plusSeconds(60)).charge(payment).outcome()).isEqualTo(Outcome.CANCELLED);
    }

    @Test
    void aSecondChargeOfTheSamePaymentChargesNothing() {
        long payment = begin("tok_approve");
        calls(NOW).charge(payment);
        settle(payment, calls(NOW).charge(payment));

        assertThat(settle(payment, calls(NOW).charge(payment))).isEqualTo(PaymentState.SUCCEEDED);

        assertThat(store.find(payment).orElseThrow().standing().receivedCents()).isEqualTo(CENTS);
    }

    @Test
    void paymentsThatWaitAreClaimedOnceAndLaterAgain() {
        long waiting = begin("tok_approve");
        long settled = begin("tok_approve");
        settle(settled, calls(NOW).charge(settled));
        Instant due = NOW.plus(config.longestCharge());

        assertThat(claimed(due.minusMillis(1))).doesNotContain(waiting);
        assertThat(claimed(due)).contains(waiting).doesNotContain(settled);
        assertThat(claimed(due)).doesNotContain(waiting);
        assertThat(claimed(due.plusSeconds(10))).contains(waiting);
    }

    @Test
    void aMessageIsNewsUntilItIsSettled() {
        long payment = begin("tok_redirect");
        Heard heard = new Heard("evt_" + payment, "a transfer", new Heard.Which(payment, number(), null), null);

        assertThat(steps(NOW).remember(Provider.SANDBOX, heard)).isPresent();
        assertThat(steps(NOW).remember(Provider.SANDBOX, heard)).isPresent();
        settle(payment, Charge.pending("ref-" + payment, null));

        assertThat(steps(NOW).remember(Provider.SANDBOX, heard)).isEmpty();
    }

    @Test
    void aMessageAboutAnotherOrderOrNoneIsOfNoConcern() {
        long payment = begin("tok_redirect");

        assertThat(remembered("a", new Heard.Which(payment, "another", null))).isEmpty();
        assertThat(remembered("b", new Heard.Which(null, null, "nobody's"))).isEmpty();
        assertThat(remembered("b", new Heard.Which(null, null, "nobody's"))).isEmpty();
    }

    @Test
    void onlyItsPayerSeesAPaymentAndNobodyButTheSystemWrites() {
        long payment = begin("tok_approve");
        long bob = IdentityDatabase.newAccount();

        assertThat(seenBy(ann, payment)).isEqualTo(2);
        assertThat(seenBy(bob, payment)).isZero();
        assertThat(TestDatabase.get()
                        .<Integer>asUser(
                                ann,
                                handle -> handle.execute(
                                        "update payments.payment set state = 'SUCCEEDED' where id = ?", payment)))
                .isZero();
        assertThatThrownBy(() -> new PaymentStore(TestDatabase.get().jdbi()).insertAttempt(payment, NOW))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void noMoreIsPaidBackThanCame() {
        long payment = paid();

        pay(begin(payment, 1000L, "first"));
        assertThat(store.find(payment).orElseThrow().state()).isEqualTo(PaymentState.PARTLY_REFUNDED);
        assertThatThrownBy(() -> begin(payment, CENTS - 999, "second"))
                .isInstanceOf(Conflict.class)
                .extracting(e -> ((Conflict) e).code().value())
                .isEqualTo("REFUND_TOO_LARGE");
        pay(begin(payment, null, "rest"));

        assertThat(store.find(payment).orElseThrow().state()).isEqualTo(PaymentState.REFUNDED);
        assertThat(events)
                .extracting(event -> ((PaymentRefunded) event).amountCents())
                .containsExactly(1000L, CENTS - 1000);
        assertThat(events)
                .extracting(event -> ((PaymentRefunded) event).isWhole())
                .containsExactly(false, true);
    }

    @Test
    void theSameRefundIsMadeOnce() {
        long payment = paid();

        RefundRow first = pay(begin(payment, 1000L, "again"));
        RefundRow again = pay(begin(payment, 1000L, "again"));

        assertThat(again.id()).isEqualTo(first.id());
        assertThat(again.state()).isEqualTo(RefundState.SUCCEEDED);
        assertThat(events).hasSize(1);
        assertThat(refunds.ofPayment(payment)).hasSize(1);
    }

    @Test
    void aRefusedRefundGivesTheMoneyBackToThePayment() {
        long payment = paid();
        RefundRow refund = begin(payment, 1000L, "refused");

        RefundRow after = refundBooks().end(refund.id(), new Repaid(Repaid.Result.REFUSED, null, "closed account"));

        assertThat(after.state()).isEqualTo(RefundState.FAILED);
        assertThat(after.failure()).isEqualTo("closed account");
        assertThat(store.find(payment).orElseThrow().state()).isEqualTo(PaymentState.SUCCEEDED);
        assertThat(events).isEmpty();
    }

    @Test
    void onlyWhatWasPaidIsPaidBackAndOnlyByAdministrators() {
        long unpaid = begin("tok_decline");
        long payment = paid();

        assertThatThrownBy(() -> begin(unpaid, null, "x"))
                .isInstanceOf(Conflict.class)
                .extracting(e -> ((Conflict) e).code().value())
                .isEqualTo("PAYMENT_NOT_PAID");
        assertThatThrownBy(() -> begin(payment, 0L, "x")).isInstanceOf(Invalid.class);
        assertThatThrownBy(() ->
                        refundBooks().begin(Actor.user(ann, "ann@example.com", Set.of()), payment, null, "mine", "x"))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> begin(-1, null, "x")).isInstanceOf(NotFound.class);
    }

    @Test
    void aProviderThatIsNotSetUpTakesNoNewPayments() {
        assertThatThrownBy(() -> books(NOW).begin(payment(Provider.STRIPE, "pm_card_visa")))
                .isInstanceOf(Invalid.class);
    }

    private long paid() {
        long payment = begin("tok_approve");
        settle(payment, calls(NOW).charge(payment));
        return payment;
    }

    private RefundRow begin(long payment, @Nullable Long cents, String key) {
        return refundBooks().begin(Actor.system(), payment, cents, "broken", key);
    }

    private RefundRow pay(RefundRow refund) {
        if (refund.state() != RefundState.STARTED) {
            return refund;
        }
        PaymentRow payment = store.find(refund.paymentId()).orElseThrow();
        Repaid repaid = gateways(NOW)
                .of(payment.provider())
                .refund(new commissary.shop.payments.internal.gateway.RefundOrder(
                        refund.id(), refund.amountCents(), refund.reason(), payment.order()));
        return refundBooks().end(refund.id(), repaid);
    }

    private long begin(@Nullable String token) {
        return books(NOW).begin(payment(Provider.SANDBOX, token));
    }

    private NewPayment payment(Provider provider, @Nullable String token) {
        return new NewPayment(
                order,
                number(),
                ann,
                CENTS,
                provider,
                token,
                "https://shop.example/ok",
                "https://shop.example/cancel",
                NOW.plusSeconds(1800),
                null);
    }

    private String number() {
        return "2026-" + order;
    }

    private PaymentState settle(long payment, Charge charge) {
        return books(NOW).settle(payment, charge);
    }

    private List<Long> claimed(Instant now) {
        return store.claimDue(10_000, now, Duration.ofDays(1));
    }

    private Optional<PaymentRow> remembered(String reference, Heard.Which which) {
        return steps(NOW).remember(Provider.SANDBOX, new Heard(reference + order, "a transfer", which, null));
    }

    private static int seenBy(long user, long payment) {
        return TestDatabase.get().asUser(user, handle -> handle.createQuery(
                        "select (select count(*) from payments.payment where id = :id)"
                                + " + (select count(*) from payments.payment_step where payment_id = :id)"
                                + " + (select count(*) from payments.attempt where payment_id = :id)")
                .bind("id", payment)
                .mapTo(Integer.class)
                .one());
    }

    private PaymentBooks books(Instant now) {
        return new PaymentBooks(store, gateways(now), config, new Timeline(InCurrency.CAD), actor -> actor, at(now));
    }

    private PaymentSteps steps(Instant now) {
        return new PaymentSteps(store, actor -> actor, new Timeline(InCurrency.CAD), at(now));
    }

    private PaymentCalls calls(Instant now) {
        return new PaymentCalls(steps(now), gateways(now), sandbox(now), new Timeline(InCurrency.CAD), config, at(now));
    }

    private RefundBooks refundBooks() {
        return new RefundBooks(store, refunds, new Timeline(InCurrency.CAD), actor -> actor, events::add, at(NOW));
    }

    private Gateways gateways(Instant now) {
        return new Gateways(List.of(new SandboxGateway(sandbox(now), config, systems, at(now))), config);
    }

    private SandboxBooks sandbox(Instant now) {
        return new SandboxBooks(new SandboxStore(jdbi), config, at(now));
    }

    private static Clock at(Instant instant) {
        return Clock.fixed(instant, ZoneOffset.UTC);
    }
}
