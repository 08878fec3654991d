package commissary.shop.orders.internal;

import static org.assertj.core.api.Assertions.assertThat;

import commissary.shop.orders.OrderStatus;
import commissary.shop.orders.internal.OrderLife.Mover;
import commissary.shop.payments.PaymentState;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What orders make of payments: each rule, and then whole histories by chance. */
class SettlementTest {

    private static final int HISTORIES = 20_000;
    private static final int LONGEST = 30;
    private static final PaymentState[] HEARD = {
        PaymentState.STARTED,
        PaymentState.PENDING,
        PaymentState.DECLINED,
        PaymentState.EXPIRED,
        PaymentState.CANCELLED,
        PaymentState.UNDERPAID,
        PaymentState.SUCCEEDED
    };

    @ParameterizedTest
    @CsvSource({
        "SUCCEEDED, PAY",
        "PARTLY_REFUNDED, PAY",
        "DECLINED, FAIL",
        "EXPIRED, FAIL",
        "CANCELLED, FAIL",
        "REFUNDED, FAIL",
        "STARTED, NOTHING",
        "PENDING, NOTHING",
        "UNDERPAID, NOTHING"
    })
    void anOrderThatWaitsFollowsItsPayment(PaymentState payment, Settlement expected) {
        assertThat(Settlement.of(OrderStatus.PENDING_PAYMENT, payment, true, false))
                .isEqualTo(expected);
    }

    @Test
    void tooLittleMoneyIsPaidBackOnceTheTimeIsOver() {
        assertThat(Settlement.of(OrderStatus.PENDING_PAYMENT, PaymentState.UNDERPAID, true, true))
                .isEqualTo(Settlement.FAIL_AND_PAY_BACK);
    }

    @ParameterizedTest
    @EnumSource(
            value = OrderStatus.class,
            names = {"CANCELLED", "PAYMENT_FAILED"})
    void moneyForAnOrderThatWasGivenUpIsPaidBack(OrderStatus givenUp) {
        assertThat(Settlement.of(givenUp, PaymentState.SUCCEEDED, true, true)).isEqualTo(Settlement.PAY_BACK);
        assertThat(Settlement.of(givenUp, PaymentState.UNDERPAID, true, true)).isEqualTo(Settlement.PAY_BACK);
        assertThat(Settlement.of(givenUp, PaymentState.REFUNDED, true, true)).isEqualTo(Settlement.NOTHING);
    }

    @Test
    void aSecondPaymentOfOneOrderIsPaidBack() {
        assertThat(Settlement.of(OrderStatus.PAID, PaymentState.SUCCEEDED, false, false))
                .isEqualTo(Settlement.PAY_BACK);
        assertThat(Settlement.of(OrderStatus.PAID, PaymentState.SUCCEEDED, true, false))
                .as("its own is not")
                .isEqualTo(Settlement.NOTHING);
    }

    @Test
    void theEndOfAPaymentThatWasReplacedIsNotTheEndOfItsOrder() {
        assertThat(Settlement.of(OrderStatus.PENDING_PAYMENT, PaymentState.CANCELLED, false, false))
                .isEqualTo(Settlement.NOTHING);
    }

    @Test
    void whateverIsHeardInWhateverOrderMoneyAndGoodsAddUp() {
        for (int seed = 0; seed < HISTORIES; seed++) {
            World world = new World(new Random(seed));
            world.live();
            world.end();
            assertThat(world.faults()).as("history %s: %s", seed, world.log).isEmpty();
        }
    }

    /** One order, its payments and its goods, as the steps of the real one go. */
    private static final class World {

        private final Random random;
        private final List<String> log = new ArrayList<>();
        private final List<Money> payments = new ArrayList<>(List.of(new Money()));
        private OrderStatus status = OrderStatus.PENDING_PAYMENT;
        private boolean isOverdue;
        private int reserved = 1;
        private int sold;
        private int free;

        World(Random random) {
            this.random = random;
        }

        void live() {
            int steps = random.nextInt(LONGEST);
            for (int i = 0; i < steps; i++) {
                switch (random.nextInt(8)) {
                    case 0 -> cancel();
                    case 1 -> staff();
                    case 2 -> isOverdue = true;
                    case 3 -> replace();
                    default -> hear(random.nextInt(payments.size()), HEARD[random.nextInt(HEARD.length)]);
                }
            }
        }

        /** The timer asks after everything until nothing is open. */
        void end() {
            isOverdue = true;
            for (int i = 0; i < payments.size(); i++) {
                hear(i, payments.get(i).state.isOpen() ? PaymentState.EXPIRED : payments.get(i).state);
            }
            for (int i = 0; i < payments.size(); i++) {
                hear(i, payments.get(i).state);
            }
        }

        private void hear(int index, PaymentState heard) {
            Money payment = payments.get(index);
            payment.hear(heard);
            log.add(index + " " + heard);
            boolean isCurrent = index == payments.size() - 1;
            switch (Settlement.of(status, payment.state, isCurrent, isOverdue)) {
                case PAY -> {
                    move(OrderStatus.PAID, Mover.MONEY);
                    sold += reserved;
                    reserved = 0;
                }
                case FAIL -> fail();
                case FAIL_AND_PAY_BACK -> {
                    fail();
                    payment.payBack();
                }
                case PAY_BACK -> payment.payBack();
                case NOTHING -> {}
            }
        }

        private void fail() {
            move(OrderStatus.PAYMENT_FAILED, Mover.MONEY);
            giveBack();
        }

        private void cancel() {
            if (OrderLife.mayMove(status, OrderStatus.CANCELLED, Mover.CUSTOMER)) {
                move(OrderStatus.CANCELLED, Mover.CUSTOMER);
                giveBack();
                Money current = payments.get(payments.size() - 1);
                if (Settlement.holdsMoney(current.state)) {
                    current.payBack();
                }
            }
        }

        private void staff() {
            List<OrderStatus> next = OrderLife.next(status, Mover.STAFF).stream()
                    .filter(to -> to != OrderStatus.CANCELLED)
                    .toList();
            if (!next.isEmpty()) {
                move(next.get(0), Mover.STAFF);
            }
        }

        private void replace() {
            Money current = payments.get(payments.size() - 1);
            if (status == OrderStatus.PENDING_PAYMENT && !current.state.isOpen() && !current.state.isPaid()) {
                payments.add(new Money());
                log.add("another payment");
            }
        }

        private void giveBack() {
            free += reserved + sold;
            reserved = 0;
            sold = 0;
        }

        private void move(OrderStatus to, Mover mover) {
            OrderLife.requireMove(status, to, mover);
            log.add(status + " -> " + to);
            status = to;
        }

        List<String> faults() {
            List<String> faults = new ArrayList<>();
            boolean isGivenUp = status == OrderStatus.CANCELLED || status == OrderStatus.PAYMENT_FAILED;
            int kept = payments.stream().mapToInt(Money::kept).sum();
            if (reserved + sold + free != 1) {
                faults.add("goods: " + reserved + " + " + sold + " + " + free);
            }
            if (payments.stream().anyMatch(payment -> payment.refunded > payment.received)) {
                faults.add("more was paid back than came");
            }
            if (isGivenUp && kept != 0) {
                faults.add("kept " + kept + " for nothing");
            }
            if (!isGivenUp && status != OrderStatus.PENDING_PAYMENT && kept != Money.WANTED) {
                faults.add("sold for " + kept);
            }
            if (status == OrderStatus.PENDING_PAYMENT) {
                faults.add("nobody knows");
            }
            if (isGivenUp != (free == 1)) {
                faults.add(status + " with " + free + " free");
            }
            return faults;
        }
    }

    /** A payment as its own feature keeps it. */
    private static final class Money {

        static final int WANTED = 100;
        private static final int PART = 40;
        private static final int MOST_PARTS = 2;

        private PaymentState state = PaymentState.STARTED;
        private int received;
        private int refunded;

        void hear(PaymentState heard) {
            if (heard == PaymentState.UNDERPAID) {
                received = Math.max(received, Math.min(MOST_PARTS, received / PART + 1) * PART);
            } else if (heard == PaymentState.SUCCEEDED) {
                received = WANTED;
            }
            state = state.with(heard);
            if (received == WANTED && refunded > 0) {
                state = refunded < WANTED ? PaymentState.PARTLY_REFUNDED : PaymentState.REFUNDED;
            }
        }

        void payBack() {
            refunded = received;
            if (received == WANTED) {
                state = PaymentState.REFUNDED;
            }
        }

        int kept() {
            return received - refunded;
        }
    }
}
