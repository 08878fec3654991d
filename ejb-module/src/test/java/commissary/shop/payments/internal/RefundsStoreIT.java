package commissary.shop.payments.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import commissary.shared.Actor;
import commissary.shared.Conflict;
import commissary.shared.Forbidden;
import commissary.shared.Invalid;
import commissary.shared.NotFound;
import commissary.shared.Unavailable;
import commissary.shop.payments.Charge;
import commissary.shop.payments.DashboardRefund;
import commissary.shop.payments.Outcome;
import commissary.shop.payments.PaymentRefunded;
import commissary.shop.payments.PaymentState;
import commissary.shop.payments.PaymentStep;
import commissary.shop.payments.RefundState;
import commissary.shop.payments.internal.gateway.Repaid;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Refunds in the real database. */
class RefundsStoreIT extends PaymentsInDatabase {

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
    void aPartIsNotTheWholeWhileTheRestMayStillBeRefused() {
        long payment = paid();
        RefundRow first = begin(payment, 1000L, "first");
        RefundRow rest = begin(payment, null, "rest");

        pay(first);
        refundBooks().end(rest.id(), new Repaid(Repaid.Result.REFUSED, null, "closed account"));

        assertThat(events)
                .extracting(event -> ((PaymentRefunded) event).isWhole())
                .containsExactly(false);
        assertThat(store.find(payment).orElseThrow().state()).isEqualTo(PaymentState.PARTLY_REFUNDED);
    }

    @Test
    void theRestIsPaidBackOnceAndAgainAfterMoreHasCome() {
        long payment = begin("tok_redirect");
        settle(payment, underpaid(1000));

        assertThat(rest(payment)).containsExactly(1000L);
        assertThat(rest(payment)).isEmpty();
        settle(payment, underpaid(1500));

        assertThat(rest(payment)).containsExactly(500L);
        settle(payment, Charge.succeeded("ref-" + payment, CENTS));
        assertThat(rest(payment)).containsExactly(CENTS - 1500);
        assertThat(rest(payment)).isEmpty();
    }

    @Test
    void aRestThatWasRefusedIsNotAskedForAtEachTick() {
        long payment = paid();
        RefundRow refund = refundBooks().beginRest(payment, "given up").orElseThrow();
        refundBooks().end(refund.id(), new Repaid(Repaid.Result.REFUSED, null, "closed account"));

        assertThat(rest(payment)).isEmpty();
        assertThat(store.find(payment).orElseThrow().standing().refundableCents())
                .isEqualTo(CENTS);
    }

    @Test
    void whatWasPaidBackInTheDashboardIsBookedOnce() {
        long payment = paid();
        DashboardRefund part = new DashboardRefund("re_part", 1000);

        assertThat(refundBooks().book(payment, List.of(part))).isEqualTo(PaymentState.PARTLY_REFUNDED);
        assertThat(refundBooks().book(payment, List.of(part, new DashboardRefund("re_rest", CENTS - 1000))))
                .isEqualTo(PaymentState.REFUNDED);
        assertThat(refundBooks().book(payment, List.of(part))).isEqualTo(PaymentState.REFUNDED);

        assertThat(events)
                .extracting(event -> ((PaymentRefunded) event).isWhole())
                .containsExactly(false, true);
        assertThat(refunds.ofPayment(payment))
                .extracting(RefundRow::state)
                .containsExactly(RefundState.SUCCEEDED, RefundState.SUCCEEDED);
        assertThat(store.steps(payment))
                .extracting(PaymentStep::message)
                .contains("Refund of CAD 10.00: Made in the dashboard of the sandbox", "CAD 10.00 paid back");
    }

    @Test
    void theDashboardsRefundWaitsUntilOursHasBeenRefused() {
        long payment = paid();
        RefundRow ours = begin(payment, null, "ours");
        List<DashboardRefund> theirs = List.of(new DashboardRefund("re_all", CENTS));

        assertThatThrownBy(() -> refundBooks().book(payment, theirs)).isInstanceOf(Unavailable.class);
        refundBooks().end(ours.id(), new Repaid(Repaid.Result.REFUSED, null, "already refunded"));

        assertThat(refundBooks().book(payment, theirs)).isEqualTo(PaymentState.REFUNDED);
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
    void whereThereAreNoCentsNoneArePaidBack() {
        long payment = paid();
        RefundBooks dong =
                new RefundBooks(store, refunds, new Timeline(InCurrency.VND), actor -> actor, events::add, at(NOW));

        assertThatThrownBy(() -> dong.begin(Actor.system(), payment, 150L, "half a dong", "x"))
                .isInstanceOf(Invalid.class);
        assertThat(dong.begin(Actor.system(), payment, 200L, "two dong", "y").amountCents())
                .isEqualTo(200);
    }

    private List<Long> rest(long payment) {
        return refundBooks().beginRest(payment, "given up").stream()
                .map(RefundRow::amountCents)
                .toList();
    }

    private static Charge underpaid(long cents) {
        return new Charge(Outcome.UNDERPAID, null, null, cents, null);
    }
}
