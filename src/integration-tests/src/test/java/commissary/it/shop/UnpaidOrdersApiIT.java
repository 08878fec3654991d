package commissary.it.shop;

import static commissary.it.shop.Till.id;
import static commissary.it.shop.Till.payment;
import static commissary.it.shop.Till.status;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import commissary.it.http.Answer;
import commissary.it.http.Api;
import commissary.it.http.Json;
import commissary.it.identity.Person;
import commissary.it.world.Backstage;
import commissary.it.world.BesideOthers;
import commissary.it.world.Letters;
import commissary.it.world.Node;
import commissary.it.world.Patience;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Orders whose money comes late, in parts, from all sides at once, or never; in a shop of Viet Nam. PayOS is a stand-in. */
@BesideOthers
class UnpaidOrdersApiIT {

    /** Longer than a charge may be under way, which is 11 s by these settings. */
    private static final Duration LIFETIME = Duration.ofSeconds(12);

    /** Within the time that a provider has. */
    private static final Duration SLOW = Duration.ofMillis(700);

    private static final int STOCK = 7;
    private static final int WANTED = 2;

    @RegisterExtension
    static final Node NODE = new Node(Node.BESIDE_OTHERS, settings());

    private final Person customer = Person.newcomer(NODE.anonymous());
    private final Api mine = customer.api().at(NODE.site());
    private final long product = Goods.at(NODE.admin())
            .add(described -> described.put("price", 99_999.5).put("stock", STOCK))
            .path("id")
            .longValue();
    private final Instant before = Instant.now();
    private final long order = place();
    private final PayosStub payos = PayosStub.of(payment(mine, order));

    @Test
    void aShopWithoutCentsAsksForWholeDong() {
        JsonNode shown = mine.get("/orders/" + order).expect(200).data();

        assertThat(Checkouts.amount(shown, "subtotal")).isEqualByComparingTo(BigDecimal.valueOf(200_000));
        for (String sum : List.of("discount", "shippingFee", "tax", "total")) {
            assertThat(Checkouts.amount(shown, sum).stripTrailingZeros().scale())
                    .as(sum)
                    .isLessThanOrEqualTo(0);
        }
        assertThat(BigDecimal.valueOf(payos.amount())).isEqualByComparingTo(Checkouts.amount(shown, "total"));
    }

    @Test
    void whatStaysUnpaidExpiresAndGivesItsGoodsBack() {
        assertThat(stock()).isEqualTo(STOCK - WANTED);

        awaitGivenUp();

        assertThat(Duration.between(before, Instant.now())).isGreaterThan(LIFETIME);
        assertThat(payment(mine, order).path("state").asText()).isEqualTo("EXPIRED");
        assertThat(stock()).isEqualTo(STOCK);
        assertThat(messages()).containsOnlyOnce("Not paid in time");
        Letters.await(customer.email(), "was not paid$");
    }

    @Test
    void tooLittleWaitsForTheRest() {
        payos.says("UNDERPAID", payos.amount() / 2);
        hear(payos.amount() / 2);
        assertThat(payment(mine, order).path("state").asText()).isEqualTo("UNDERPAID");
        assertThat(status(mine, order)).isEqualTo("PENDING_PAYMENT");

        payos.says("PAID", payos.amount());
        hear(payos.amount() - payos.amount() / 2);

        assertThat(status(mine, order)).isEqualTo("PAID");
        assertThat(payment(mine, order).path("state").asText()).isEqualTo("SUCCEEDED");
    }

    @Test
    void tooLittleInTheEndIsPaidBack() {
        long part = payos.amount() / 2;
        payos.says("UNDERPAID", part);
        hear(part);

        awaitGivenUp();

        assertThat(messages()).contains("Not wholly paid in time");
        awaitPaidBack(part);
        assertThat(stock()).isEqualTo(STOCK);
    }

    @Test
    void moneyThatComesTooLateIsPaidBackOnce() {
        awaitGivenUp();
        payos.says("PAID", payos.amount());

        JsonNode message = payos.transfer(payos.amount());
        PayosStub.send(NODE.anonymous(), message);
        PayosStub.send(NODE.anonymous(), message);
        hear(payos.amount());

        awaitPaidBack(payos.amount());
        assertThat(status(mine, order)).isEqualTo("PAYMENT_FAILED");
        assertThat(payment(mine, order).path("state").asText()).isEqualTo("REFUNDED");
        assertThat(stock()).isEqualTo(STOCK);
        try (Backstage books = NODE.backstage()) {
            assertThat(books.texts(
                            "select r.state || ' ' || r.amount_cents from payments.refund r"
                                    + " join payments.payment p on p.id = r.payment_id where p.order_id = ?",
                            order))
                    .containsExactly("BY_HAND " + payos.amount() * 100);
        }
    }

    @Test
    void browserMessagesAndTimerAllAtOncePayOnce() throws Exception {
        payos.says("PAID", payos.amount(), SLOW);
        awaitTimerAsking();

        allAtOnce();

        Till.awaitStatus(mine, order, "PAID");
        Letters.await(customer.email(), "is confirmed$");
        awaitQuiet();
        assertThat(Letters.to(customer.email()).stream()
                        .filter(letter -> letter.subject().endsWith("is confirmed")))
                .hasSize(1);
        assertThat(messages()).containsOnlyOnce("Paid");
        assertThat(messages().stream().filter(message -> message.startsWith("Paid: ")))
                .hasSize(1);
        try (Backstage books = NODE.backstage()) {
            assertThat(books.texts("select delta from catalog.stock_ledger where product_id = ? order by id", product))
                    .containsExactly(Integer.toString(STOCK), Integer.toString(-WANTED));
            assertThat(books.texts("select state from inventory.reservation where order_id = ?", order))
                    .containsExactly("SOLD");
            assertThat(books.number(
                            "select coalesce(sum(sold), 0) from inventory.daily_sale where product_id = ?", product))
                    .isEqualTo(WANTED);
        }
    }

    /** The timer has taken the payment, and waits for PayOS's slow answer. */
    private void awaitTimerAsking() {
        try (Backstage books = NODE.backstage()) {
            books.change("update payments.payment set next_check_at = now() where order_id = ?", order);
            Patience.await("that the timer asks")
                    .until(() -> books.number("select checks from payments.payment where order_id = ?", order) > 0);
        }
    }

    private void allAtOnce() throws Exception {
        long payment = payment(mine, order).path("id").longValue();
        JsonNode same = payos.transfer(payos.amount());
        ExecutorService everybody = Executors.newFixedThreadPool(8);
        try {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                all.add(everybody.submit(
                        () -> mine.post("/payments/" + payment + "/check").expect(200)));
                all.add(everybody.submit(() -> PayosStub.send(NODE.anonymous(), same)));
                all.add(everybody.submit(() -> hear(payos.amount())));
            }
            for (Future<?> one : all) {
                one.get();
            }
        } finally {
            everybody.shutdown();
        }
    }

    private void awaitGivenUp() {
        Till.awaitStatus(mine, order, "PAYMENT_FAILED");
    }

    private void awaitPaidBack(long dong) {
        Patience.await("that it is paid back").untilAsserted(() -> assertThat(
                        messages().stream().filter(message -> message.contains(" will be transferred by hand")))
                .hasSize(1)
                .allMatch(message -> message.startsWith("₫" + dong + " ")));
        assertThat(Checkouts.amount(payment(mine, order), "refunded")).isEqualByComparingTo(BigDecimal.valueOf(dong));
    }

    private static void awaitQuiet() {
        Patience.await("that nothing is left to do", Duration.ofMinutes(1)).until(() -> {
            try (Backstage books = NODE.backstage()) {
                return books.number("select count(*) from jobs.job where state in ('WAITING', 'ACTIVE')"
                                + " and run_at <= now()")
                        == 0;
            }
        });
    }

    private void hear(long dong) {
        PayosStub.send(NODE.anonymous(), payos.transfer(dong));
    }

    private long stock() {
        try (Backstage books = NODE.backstage()) {
            return Till.provenStock(books, product);
        }
    }

    private List<String> messages() {
        return Json.elements(mine.get("/orders/" + order).expect(200).data().path("timeline")).stream()
                .map(entry -> entry.path("message").asText())
                .toList();
    }

    private long place() {
        PayosStub.opens();
        ObjectNode wish = Checkouts.order(product, WANTED);
        wish.set("payment", Json.object("provider", "payos"));
        Answer answer = Till.place(mine, wish).expect(202);
        assertThat(answer.data().path("checkoutUrl").asText()).isEqualTo("https://pay.example/link");
        return id(answer);
    }

    private static Map<String, String> settings() {
        Map<String, String> settings = new HashMap<>(PayosStub.SETTINGS);
        settings.put("commissary.payments.redirect-lifetime", LIFETIME.toString());
        settings.put("commissary.payments.timeout", "PT1S");
        return settings;
    }
}
