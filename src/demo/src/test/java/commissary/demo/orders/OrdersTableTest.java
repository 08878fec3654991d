package commissary.demo.orders;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OrdersTableTest {
    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    @Test
    void theSameInstantShowsTheSameTable() throws IOException {
        assertThat(csv(NOON)).isEqualTo(csv(NOON));
    }

    @Test
    void aHundredThousandOrdersAndSomeOfThemChangeWithinMinutes() throws IOException {
        Set<String> before = records(NOON);
        Set<String> after = records(NOON.plus(Duration.ofMinutes(10)));

        assertThat(before).hasSize(OrdersTable.ORDERS);
        Set<String> fresh = new HashSet<>(after);
        fresh.removeAll(before);
        // Ten are new; besides, some are paid, shipped, delivered.
        assertThat(fresh).hasSizeBetween(20, 60);
    }

    /** Each record begins with its number; no note does. */
    private static Set<String> records(Instant now) throws IOException {
        return new HashSet<>(List.of(csv(now).split("\n(?=\"\\d+\",)")).subList(1, OrdersTable.ORDERS + 1));
    }

    private static String csv(Instant now) throws IOException {
        StringWriter out = new StringWriter();
        OrdersTable.at(now).writeTo(out);
        return out.toString();
    }
}
