package commissary.shop.payments.internal;

import commissary.shop.payments.internal.gateway.ChargeBook;
import commissary.shop.payments.internal.gateway.ChargeOrder;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Payments that a test hands to a gateway, and what the gateway writes down. */
public final class Given {

    public static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

    private Given() {}

    public static ChargeOrder order(@Nullable String token) {
        return order(token, 3950);
    }

    public static ChargeOrder order(@Nullable String token, long cents) {
        return new ChargeOrder(
                7,
                12,
                "2026-0000012",
                cents,
                "order:12:attempt:1",
                token,
                null,
                null,
                new ChargeOrder.Urls("https://shop.example/ok", "https://shop.example/cancel"),
                NOW,
                NOW.plusSeconds(1800),
                "ann@example.com");
    }

    /** Remembers what is written down, in order. */
    public static final class Book implements ChargeBook {

        private final List<String> lines = new ArrayList<>();
        private int attempts = 1;

        public List<String> lines() {
            return lines;
        }

        @Override
        public void noteReference(long paymentId, String reference) {
            lines.add("reference " + reference);
        }

        @Override
        public String nextKey(long paymentId) {
            attempts++;
            lines.add("key " + attempts);
            return "order:12:attempt:" + attempts;
        }

        @Override
        public void noteRetry(long paymentId, String why) {
            lines.add("retry");
        }
    }
}
