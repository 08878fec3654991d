package commissary.shop.orders.internal;

import static commissary.shop.orders.OrderStatus.CANCELLED;
import static commissary.shop.orders.OrderStatus.DELIVERED;
import static commissary.shop.orders.OrderStatus.PAID;
import static commissary.shop.orders.OrderStatus.PAYMENT_FAILED;
import static commissary.shop.orders.OrderStatus.PENDING_PAYMENT;
import static commissary.shop.orders.OrderStatus.PROCESSING;
import static commissary.shop.orders.OrderStatus.REFUNDED;
import static commissary.shop.orders.OrderStatus.SHIPPED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import commissary.shared.Conflict;
import commissary.shop.orders.OrderStatus;
import commissary.shop.orders.internal.OrderLife.Mover;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class OrderLifeTest {

    /** What the manual promises, once more and by hand: from, mover, to. */
    private static final Set<String> LEGAL = new TreeSet<>(List.of(
            "PENDING_PAYMENT MONEY PAID",
            "PENDING_PAYMENT MONEY PAYMENT_FAILED",
            "PENDING_PAYMENT CUSTOMER CANCELLED",
            "PENDING_PAYMENT STAFF CANCELLED",
            "PAID STAFF PROCESSING",
            "PAID STAFF CANCELLED",
            "PAID CUSTOMER CANCELLED",
            "PAID MONEY REFUNDED",
            "PROCESSING STAFF SHIPPED",
            "PROCESSING STAFF CANCELLED",
            "PROCESSING CUSTOMER CANCELLED",
            "PROCESSING MONEY REFUNDED",
            "SHIPPED STAFF DELIVERED",
            "SHIPPED MONEY REFUNDED",
            "DELIVERED MONEY REFUNDED",
            "CANCELLED MONEY REFUNDED"));

    static Stream<Arguments> everyStep() {
        return Arrays.stream(OrderStatus.values()).flatMap(from -> Arrays.stream(OrderStatus.values())
                .flatMap(to -> Arrays.stream(Mover.values()).map(mover -> Arguments.of(from, mover, to))));
    }

    @ParameterizedTest
    @MethodSource("everyStep")
    void aStepIsTakenIfAndOnlyIfItIsLegal(OrderStatus from, Mover mover, OrderStatus to) {
        boolean isLegal = LEGAL.contains(from + " " + mover + " " + to);

        assertThat(OrderLife.mayMove(from, to, mover)).isEqualTo(isLegal);
        if (isLegal) {
            OrderLife.requireMove(from, to, mover);
        } else {
            assertThatThrownBy(() -> OrderLife.requireMove(from, to, mover))
                    .isInstanceOfSatisfying(Conflict.class, e -> {
                        assertThat(e.code().value()).isEqualTo("ILLEGAL_ORDER_STATUS");
                        assertThat(e.details()).containsEntry("next", OrderLife.next(from, mover));
                    });
        }
    }

    @Test
    void whatIsSentIsNotCancelled() {
        for (OrderStatus sent : List.of(SHIPPED, DELIVERED)) {
            assertThat(OrderLife.isSent(sent)).isTrue();
            assertThat(OrderLife.mayMove(sent, CANCELLED, Mover.CUSTOMER)).isFalse();
            assertThat(OrderLife.mayMove(sent, CANCELLED, Mover.STAFF)).isFalse();
        }
        assertThat(Stream.of(PENDING_PAYMENT, PAID, PROCESSING)).noneMatch(OrderLife::isSent);
    }

    @Test
    void twoStatesAreTheEnd() {
        for (OrderStatus end : List.of(PAYMENT_FAILED, REFUNDED)) {
            for (Mover mover : Mover.values()) {
                assertThat(OrderLife.next(end, mover)).isEmpty();
            }
        }
    }
}
