package commissary.it.shop;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import commissary.it.http.Answer;
import commissary.it.identity.Person;
import commissary.it.world.Backstage;
import commissary.it.world.Patience;
import commissary.it.world.ServerProcess;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** The server dies in the middle of orders, with a provider that goes on. */
@Isolated
@Tag("long")
class OrderKillIT {

    private static final int DEATHS = Integer.getInteger("it.deaths", 20);
    private static final int CUSTOMERS = 4;
    private static final int STOCK = 100_000;
    private static final int LONGEST_LIFE_MILLIS = 1_500;

    private final ConcurrentLinkedQueue<Placed> placed = new ConcurrentLinkedQueue<>();

    /** An order that somebody sent, under a key. */
    private record Placed(Person customer, String key, ObjectNode body) {}

    @Test
    void whateverTheInstantEveryOrderIsPaidOnceOrNotAtAll() throws Exception {
        long product = Goods.of(Goods.seller())
                .add(p -> p.put("stock", STOCK).put("price", 10.0))
                .path("id")
                .longValue();
        List<Person> customers =
                Stream.generate(Person::newcomer).limit(CUSTOMERS).toList();
        try (StubGateway gateway = StubGateway.start()) {
            Map<String, String> environment = Map.of("COMMISSARY_PAYMENTS_SANDBOX_URL", gateway.url());
            ServerProcess.UNDER_TEST.kill();
            ServerProcess.UNDER_TEST.start(environment);
            for (int death = 0; death < DEATHS; death++) {
                orderUntilDeath(customers.stream().map(Person::signInAgain).toList(), product);
                ServerProcess.UNDER_TEST.start(environment);
            }
            repeatAll();
            awaitSettled(product);
            proveBooks(product, gateway);
        } finally {
            ServerProcess.UNDER_TEST.kill();
            ServerProcess.UNDER_TEST.start(Map.of());
        }
    }

    private void orderUntilDeath(List<Person> customers, long product) throws InterruptedException {
        AtomicBoolean isAlive = new AtomicBoolean(true);
        ExecutorService clients = Executors.newFixedThreadPool(CUSTOMERS);
        customers.forEach(customer -> clients.execute(() -> {
            while (isAlive.get()) {
                order(customer, product);
            }
        }));
        LockSupport.parkNanos(
                Duration.ofMillis(200 + ThreadLocalRandom.current().nextInt(LONGEST_LIFE_MILLIS))
                        .toNanos());
        isAlive.set(false);
        ServerProcess.UNDER_TEST.kill();
        clients.shutdown();
        assertThat(clients.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
    }

    private void order(Person customer, long product) {
        boolean isGood = ThreadLocalRandom.current().nextInt(4) > 0;
        Placed order = new Placed(
                customer,
                UUID.randomUUID().toString(),
                Till.order(
                        product, 1 + ThreadLocalRandom.current().nextInt(3), isGood ? "tok_approve" : "tok_decline"));
        placed.add(order);
        try {
            Till.place(customer.api(), order.body(), order.key());
        } catch (UncheckedIOException e) {
            // The server died; what became of the order is asked for later.
        }
    }

    /** As clients do that heard nothing. */
    private void repeatAll() {
        Map<String, Person> signedIn = new HashMap<>();
        for (Placed order : placed) {
            Person customer = signedIn.computeIfAbsent(
                    order.customer().email(), email -> order.customer().signInAgain());
            Answer answer = Till.place(customer.api(), order.body(), order.key());
            assertThat(answer.status()).as(answer::toString).isIn(201, 202, 402);
        }
    }

    private static void awaitSettled(long product) {
        Patience.await("that every order is settled", Duration.ofMinutes(3)).until(() -> {
            try (Backstage backstage = Backstage.open()) {
                return backstage.number(
                                "select count(*) from orders.customer_order o join orders.item i on i.order_id = o.id"
                                        + " where i.product_id = ? and o.status = 'PENDING_PAYMENT'",
                                product)
                        == 0;
            }
        });
    }

    private void proveBooks(long product, StubGateway gateway) {
        List<String> faults = new ArrayList<>();
        long charged = gateway.charges().values().stream()
                .filter(StubGateway.Charge::isPaid)
                .mapToLong(StubGateway.Charge::cents)
                .sum();
        try (Backstage backstage = Backstage.open()) {
            String ours =
                    " from orders.customer_order o join orders.item i on i.order_id = o.id where i.product_id = ?";
            backstage
                    .texts("select o.id || ' ' || o.status || ' ' || o.total_cents" + ours, product)
                    .forEach(order -> judge(order.split(" "), gateway, faults));
            assertThat(backstage.number("select count(distinct o.idempotency_key)" + ours, product))
                    .as("one order for each key")
                    .isEqualTo(backstage.number("select count(*)" + ours, product))
                    .isEqualTo(placed.size());
            long paid = backstage.number(
                    "select coalesce(sum(o.total_cents), 0)" + ours + " and o.status = 'PAID'", product);
            long booked = backstage.number(
                    "select coalesce(sum(p.received_cents - p.refunded_cents), 0) from payments.payment p"
                            + " where p.order_id in (select o.id" + ours + ")",
                    product);
            long sold =
                    backstage.number("select coalesce(sum(i.quantity), 0)" + ours + " and o.status = 'PAID'", product);
            assertThat(faults).isEmpty();
            assertThat(paid).as("orders and gateway").isEqualTo(charged).isPositive();
            assertThat(booked).as("payments and gateway").isEqualTo(charged);
            assertThat(Till.provenStock(product)).isEqualTo(STOCK - sold);
        }
    }

    private static void judge(String[] order, StubGateway gateway, List<String> faults) {
        List<StubGateway.Charge> charges = gateway.charges().entrySet().stream()
                .filter(charge -> charge.getKey().startsWith("order:" + order[0] + ":"))
                .map(Map.Entry::getValue)
                .filter(StubGateway.Charge::isPaid)
                .toList();
        boolean isPaid = order[1].equals("PAID");
        boolean isRight =
                isPaid ? charges.size() == 1 && charges.get(0).cents() == Long.parseLong(order[2]) : charges.isEmpty();
        if (!isRight) {
            faults.add(String.join(" ", order) + ": " + charges);
        }
    }
}
