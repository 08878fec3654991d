package commissary.shop.payments.internal;

import static org.assertj.core.api.Assertions.assertThat;

import commissary.platform.jobs.JobRun;
import commissary.shop.payments.Outcome;
import commissary.shop.payments.Provider;
import commissary.shop.payments.internal.gateway.Heard;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is forgotten of payments in the real database, and what is not. */
class ForgetRecordsIT extends PaymentsInDatabase {

    @Test
    void messagesAreForgottenInTheirTimeAndNoPaymentIs() {
        Instant old = NOW.minus(Duration.ofDays(91));
        long payment = begin("tok_redirect");
        for (int i = 0; i < 1_001; i++) {
            steps(old).remember(Provider.SANDBOX, message("old-" + i, payment));
        }
        steps(NOW.minus(Duration.ofDays(89))).remember(Provider.SANDBOX, message("young", payment));

        forget();

        assertThat(remembered()).containsExactly("young" + order);
        assertThat(store.find(payment)).isPresent();
    }

    @Test
    void oneBatchForgetsNoMoreThanItIsTold() {
        long payment = begin("tok_redirect");
        Instant old = NOW.minus(Duration.ofDays(400));
        steps(old).remember(Provider.SANDBOX, message("one", payment));
        steps(old).remember(Provider.SANDBOX, message("two", payment));

        assertThat(steps(NOW).forgetMessages(old.plusSeconds(1), 1)).isEqualTo(1);

        assertThat(remembered()).hasSize(1);
    }

    @Test
    void chargesOfTheSandboxAreForgottenWithTheirRefunds() {
        long young = paid();
        long old = paid();
        pay(begin(old, 1000L, "part"));
        jdbi.useHandle(handle -> handle.execute(
                "update payments.sandbox_charge set created_at = ? where key = ?",
                NOW.minus(Duration.ofDays(91)),
                store.find(old).orElseThrow().order().key()));

        forget();

        assertThat(calls(NOW).ask(old).outcome()).isEqualTo(Outcome.NOT_FOUND);
        assertThat(calls(NOW).ask(young).outcome()).isEqualTo(Outcome.SUCCEEDED);
        assertThat(refunds.ofPayment(old)).as("our own books are kept").hasSize(1);
    }

    private void forget() {
        new ForgetRecords(steps(NOW), sandbox(NOW), config).handle(new ForgetRecords.Due(NOW), new JobRun(1, 1, NOW));
    }

    private Heard message(String reference, long payment) {
        return new Heard(reference + order, "a transfer", new Heard.Which(payment, number(), null), null, false);
    }

    private List<String> remembered() {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select reference from payments.webhook_event where reference like '%' || :order")
                .bind("order", order)
                .mapTo(String.class)
                .list());
    }
}
