package commissary.shop.payments.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import commissary.identity.internal.IdentityDatabase;
import commissary.platform.persistence.TestDatabase;
import commissary.shared.Actor;
import commissary.shared.Conflict;
import commissary.shared.Invalid;
import commissary.shop.payments.Charge;
import commissary.shop.payments.Outcome;
import commissary.shop.payments.PaymentState;
import commissary.shop.payments.PaymentStep;
import commissary.shop.payments.PaymentView;
import commissary.shop.payments.Provider;
import commissary.shop.payments.internal.gateway.Heard;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Payments in the real database. */
class PaymentsStoreIT extends PaymentsInDatabase {

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
    void whatRunsOutIsAskedAfterAtThatInstant() {
        long waiting = begin("tok_redirect");
        Instant end = NOW.plusSeconds(1800);
        claimed(end.minusSeconds(5));

        assertThat(claimed(end.minusMillis(1))).doesNotContain(waiting);
        assertThat(claimed(end)).contains(waiting);
    }

    @Test
    void aMessageIsNewsUntilItIsSettled() {
        long payment = begin("tok_redirect");
        Heard heard = new Heard("evt_" + payment, "a transfer", new Heard.Which(payment, number(), null), null, false);

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
    void aProviderThatIsNotSetUpTakesNoNewPayments() {
        assertThatThrownBy(() -> books(NOW).begin(payment(Provider.STRIPE, "pm_card_visa")))
                .isInstanceOf(Invalid.class);
    }

    private List<Long> claimed(Instant now) {
        return store.claimDue(10_000, now, Duration.ofDays(1));
    }

    private Optional<PaymentRow> remembered(String reference, Heard.Which which) {
        return steps(NOW).remember(Provider.SANDBOX, new Heard(reference + order, "a transfer", which, null, false));
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
}
