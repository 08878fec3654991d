package commissary.demo.orders;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/**
 * The orders of the last 100,000 minutes, one a minute. Everything about an order follows from its number and its age, so
 * the same instant always shows the same table; from one minute to the next an order comes, one goes, and some move on.
 */
public final class OrdersTable {
    public static final int ORDERS = 100_000;

    private static final Instant FIRST = Instant.parse("2020-01-01T00:00:00Z");
    private static final long SEED = 0x0C0FFEE;
    private static final Duration PAID = Duration.ofMinutes(3);
    private static final Duration PACKED = Duration.ofHours(20);
    private static final Duration DELIVERED = Duration.ofDays(4);

    private static final List<String> COLUMNS = List.of(
            "id",
            "name",
            "email",
            "customer",
            "status",
            "payment",
            "items",
            "currency",
            "subtotal",
            "shipping",
            "tax",
            "total",
            "discount_code",
            "note",
            "created_at",
            "updated_at");
    private static final List<String> FIRST_NAMES =
            List.of("Amélie", "Björn", "Chloe", "Dmytro", "Esi", "Farid", "Grace", "Haruto", "Inès", "João", "Kiran");
    private static final List<String> LAST_NAMES =
            List.of("Tremblay", "O'Neil", "Nguyen", "Smith", "Okafor", "Müller", "Singh", "García", "Kowalski");
    private static final List<String> GOODS = List.of(
            "Ground coffee 1 kg",
            "Desk lamp \"Nordlys\"",
            "Notebook, lined",
            "USB-C charger 65 W",
            "Granola bars (12)",
            "Water bottle 0.7 l",
            "Office chair mat",
            "Tea sampler 🍵");
    private static final List<String> NOTES =
            List.of("", "", "", "Leave at reception", "Gift:\nplease wrap", "Call before 9, \"ask for Mo\"");
    private static final List<String> CODES = List.of("WELCOME10", "TEAM5", "SUMMER");

    private final Instant now;
    private final long newest;

    private OrdersTable(Instant now) {
        this.now = now;
        this.newest = Duration.between(FIRST, now).toMinutes();
    }

    public static OrdersTable at(Instant now) {
        return new OrdersTable(now);
    }

    /** Writes CSV: every value in quotes but those that are missing, which are a bare {@code NULL}. */
    public void writeTo(Writer out) throws IOException {
        out.write(COLUMNS.stream().map(OrdersTable::quoted).collect(Collectors.joining(",", "", "\n")));
        for (long number = newest - ORDERS + 1; number <= newest; number++) {
            write(number, out);
        }
    }

    private void write(long number, Writer out) throws IOException {
        SplittableRandom random = new SplittableRandom(SEED + number);
        Instant created = FIRST.plus(Duration.ofMinutes(number));
        Stage stage = Stage.of(Duration.between(created, now), random.nextInt(50) == 0);
        String first = pick(FIRST_NAMES, random);
        String last = pick(LAST_NAMES, random);
        int items = 1 + random.nextInt(4);
        BigDecimal subtotal = BigDecimal.valueOf(500 + random.nextInt(20_000), 2);
        BigDecimal shipping = random.nextInt(3) == 0 ? BigDecimal.ZERO.setScale(2) : BigDecimal.valueOf(595, 2);
        BigDecimal tax = subtotal.movePointLeft(1).divide(BigDecimal.valueOf(2), 2, RoundingMode.HALF_UP);
        String goods = random.ints(items, 0, GOODS.size()).mapToObj(GOODS::get).collect(Collectors.joining(" | "));
        String code = random.nextInt(6) == 0 ? quoted(pick(CODES, random)) : "NULL";
        out.write(String.join(
                ",",
                quoted(Long.toString(number)),
                quoted("#" + number),
                quoted((first + "." + number + "@example.com").toLowerCase(Locale.ROOT)),
                quoted(first + " " + last),
                quoted(stage.status),
                quoted(stage.payment),
                quoted(goods),
                quoted("CAD"),
                quoted(subtotal.toPlainString()),
                quoted(shipping.toPlainString()),
                quoted(tax.toPlainString()),
                quoted(subtotal.add(shipping).add(tax).toPlainString()),
                code,
                quoted(pick(NOTES, random)),
                quoted(created.toString()),
                quoted(created.plus(stage.after).toString())));
        out.write('\n');
    }

    /** How far an order is; one in fifty is cancelled on its way. */
    private enum Stage {
        OPEN("open", "pending", Duration.ZERO),
        PAYED("open", "paid", PAID),
        ON_ITS_WAY("shipped", "paid", PACKED),
        THERE("delivered", "paid", DELIVERED),
        CANCELLED("cancelled", "refunded", PACKED);

        private final String status;
        private final String payment;
        private final Duration after;

        Stage(String status, String payment, Duration after) {
            this.status = status;
            this.payment = payment;
            this.after = after;
        }

        static Stage of(Duration age, boolean isCancelled) {
            if (age.compareTo(PAID) < 0) {
                return OPEN;
            } else if (age.compareTo(PACKED) < 0) {
                return PAYED;
            } else if (isCancelled) {
                return CANCELLED;
            }
            return age.compareTo(DELIVERED) < 0 ? ON_ITS_WAY : THERE;
        }
    }

    private static String pick(List<String> values, SplittableRandom random) {
        return values.get(random.nextInt(values.size()));
    }

    private static String quoted(String value) {
        return '"' + value.replace("\"", "\"\"") + '"';
    }
}
