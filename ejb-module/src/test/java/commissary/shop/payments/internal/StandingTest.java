package commissary.shop.payments.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import commissary.shop.payments.Charge;
import commissary.shop.payments.Outcome;
import commissary.shop.payments.PaymentState;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class StandingTest {

    private static final List<Outcome> OUTCOMES = List.of(Outcome.values());

    private static final long WANTED = 3950;

    @Test
    void moneyThatCameMakesItPaid() {
        Standing paid = hear(Standing.begun(WANTED), Outcome.SUCCEEDED, WANTED);

        assertThat(paid.state()).isEqualTo(PaymentState.SUCCEEDED);
        assertThat(paid.refundableCents()).isEqualTo(WANTED);
    }

    @Test
    void aSuccessOfTooLittleIsNoSuccess() {
        Standing some = hear(Standing.begun(WANTED), Outcome.SUCCEEDED, WANTED - 1);

        assertThat(some.state()).isEqualTo(PaymentState.UNDERPAID);
        assertThat(hear(some, Outcome.SUCCEEDED, WANTED).state()).isEqualTo(PaymentState.SUCCEEDED);
    }

    @Test
    void whatCameTooMuchCanBePaidBack() {
        Standing paid = hear(Standing.begun(WANTED), Outcome.SUCCEEDED, WANTED + 500);

        assertThat(paid.state()).isEqualTo(PaymentState.SUCCEEDED);
        assertThat(paid.refundableCents()).isEqualTo(WANTED + 500);
    }

    @ParameterizedTest
    @EnumSource(
            value = Outcome.class,
            names = {"DECLINED", "CANCELLED", "EXPIRED", "PENDING", "UNKNOWN", "NOT_FOUND"})
    void moneyCountsWhateverWasHeardBeforeOrAfter(Outcome other) {
        Standing before = hear(hear(Standing.begun(WANTED), other, 0), Outcome.SUCCEEDED, WANTED);
        Standing after = hear(hear(Standing.begun(WANTED), Outcome.SUCCEEDED, WANTED), other, 0);

        assertThat(before.state()).isEqualTo(PaymentState.SUCCEEDED);
        assertThat(after).isEqualTo(before);
    }

    @Test
    void whatIsStillOnItsWayIsNotLost() {
        Charge notFound = Charge.without(Outcome.NOT_FOUND, null, "never heard of it");

        assertThat(Standing.begun(WANTED).hear(notFound, true).state()).isEqualTo(PaymentState.STARTED);
        assertThat(Standing.begun(WANTED).hear(notFound, false).state()).isEqualTo(PaymentState.DECLINED);
    }

    @Test
    void noAnswerChangesNothing() {
        Standing pending = hear(Standing.begun(WANTED), Outcome.PENDING, 0);

        assertThat(hear(pending, Outcome.UNKNOWN, 0)).isEqualTo(pending);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void inWhateverOrderAndHoweverOftenItIsToldItEndsTheSame(long seed) {
        Random random = new Random(seed);
        List<Charge> told = some(random);
        Standing expected = hearAll(told);

        List<Charge> again = new ArrayList<>(told);
        again.addAll(told.subList(0, random.nextInt(told.size() + 1)));
        Collections.shuffle(again, random);

        assertThat(hearAll(again)).as("seed %d: %s", seed, again).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noMoreIsEverPaidBackThanCame(long seed) {
        Random random = new Random(seed);
        Standing standing = Standing.begun(WANTED);
        for (int step = 0; step < 40; step++) {
            boolean refund = random.nextBoolean();
            standing = refund
                    ? refundSome(standing, random)
                    : standing.hear(some(random).get(0), false);
            assertThat(standing.refundedCents()).isBetween(0L, standing.receivedCents());
            assertThat(standing.state().isPaid()).isEqualTo(standing.receivedCents() >= WANTED);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aRefundThatFailedLeavesNoTrace(long seed) {
        Random random = new Random(seed);
        Standing paid = hear(Standing.begun(WANTED), Outcome.SUCCEEDED, WANTED);
        Standing before = paid.refund(random.nextInt((int) WANTED));
        long cents = 1L + random.nextInt((int) before.refundableCents());

        assertThat(before.refund(cents).refund(-cents)).isEqualTo(before);
    }

    @Test
    void refundsAreToldInPartAndWhole() {
        Standing paid = hear(Standing.begun(WANTED), Outcome.SUCCEEDED, WANTED);

        assertThat(paid.refund(1).state()).isEqualTo(PaymentState.PARTLY_REFUNDED);
        assertThat(paid.refund(WANTED).state()).isEqualTo(PaymentState.REFUNDED);
        assertThatThrownBy(() -> paid.refund(WANTED + 1)).isInstanceOf(IllegalArgumentException.class);
    }

    static LongStream seeds() {
        return LongStream.range(0, 500);
    }

    private static Standing refundSome(Standing standing, Random random) {
        long left = standing.refundableCents();
        return left == 0 ? standing : standing.refund(1L + random.nextInt((int) left));
    }

    private static Standing hear(Standing standing, Outcome outcome, long cents) {
        return standing.hear(new Charge(outcome, "ref", null, cents, null), false);
    }

    private static Standing hearAll(List<Charge> told) {
        Standing standing = Standing.begun(WANTED);
        for (Charge charge : told) {
            standing = standing.hear(charge, false);
        }
        return standing;
    }

    private static List<Charge> some(Random random) {
        return IntStream.rangeClosed(0, random.nextInt(8))
                .mapToObj(i -> {
                    Outcome outcome = OUTCOMES.get(random.nextInt(OUTCOMES.size()));
                    return new Charge(outcome, "ref", null, random.nextInt(2 * (int) WANTED), null);
                })
                .toList();
    }
}
