package commissary.it.shop;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import commissary.it.http.Answer;
import commissary.it.identity.Crowd;
import commissary.it.identity.Person;
import commissary.it.world.Backstage;
import commissary.it.world.Patience;
import commissary.it.world.ServerProcess;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** The server dies in the middle of orders and refunds, with a provider that goes on. */
@Isolated
@Tag("long")
class OrderKillIT {

    private static final System.Logger LOG = System.getLogger(OrderKillIT.class.getName());
    private static final int DEATHS = Integer.getInteger("it.deaths", 20);
    private static final int CUSTOMERS = 8;
    private static final int STOCK = 100_000;
    private static final int SHORTEST_LIFE_MILLIS = 200;
    private static final int LONGEST_LIFE_MILLIS = 4_000;

    private final ConcurrentLinkedQueue<Placed> placed = new ConcurrentLinkedQueue<>();
    private final AtomicInteger unanswered = new AtomicInteger();

    /** An order that somebody sent, under a key. */
    private record Placed(Person customer, String key, ObjectNode body) {}

    @Test
    void whateverTheInstantEveryOrderIsPaidOnceOrNotAtAll() throws Exception {
        long product = Goods.of(Goods.seller())
                .add(p -> p.put("stock", STOCK).put("price", 10.0))
                .path("id")
                .longValue();
        List<Person> customers = Crowd.of(CUSTOMERS);
        try (StubGateway gateway = StubGateway.start()) {
            Map<String, String> environment = Map.of("COMMISSARY_PAYMENTS_SANDBOX_URL", gateway.url());
            ServerProcess.UNDER_TEST.kill();
            ServerProcess.UNDER_TEST.start(environment);
            for (int death = 0; death < DEATHS; death++) {
                orderUntilDeath(customers, product);
                ServerProcess.UNDER_TEST.start(environment);
            }
            Duration settling = awaitSettled(product);
            prove(new TillBooks(product, gateway), "settled by itself within " + settling.toSeconds() + " s");
            repeatAll();
            awaitSettled(product);
            TillBooks books = new TillBooks(product, gateway);
            prove(books, "after everything was sent again");
            assertThat(books.orders()).as("one order for each key").hasSize(placed.size());
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
        int life = SHORTEST_LIFE_MILLIS + ThreadLocalRandom.current().nextInt(LONGEST_LIFE_MILLIS);
        LockSupport.parkNanos(Duration.ofMillis(life).toNanos());
        isAlive.set(false);
        ServerProcess.UNDER_TEST.kill();
        clients.shutdown();
        assertThat(clients.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
    }

    /** Some cards are declined, and some customers think better of it. */
    private void order(Person customer, long product) {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        String card = random.nextInt(4) > 0 ? "tok_approve" : "tok_decline";
        Placed order =
                new Placed(customer, UUID.randomUUID().toString(), Till.order(product, 1 + random.nextInt(3), card));
        placed.add(order);
        try {
            Answer answer = Till.place(customer.api(), order.body(), order.key());
            if (answer.status() == 201 && random.nextInt(4) == 0) {
                customer.api().post("/orders/" + Till.id(answer) + "/cancel");
            }
        } catch (UncheckedIOException e) {
            // The server died; what became of it is proven in the end.
            unanswered.incrementAndGet();
        }
    }

    /** As clients do that heard nothing; also those that did. */
    private void repeatAll() {
        for (Placed order : placed) {
            Answer answer = Till.place(order.customer().api(), order.body(), order.key());
            assertThat(answer.status()).as(answer::toString).isIn(201, 202, 402);
        }
    }

    /** Until nothing is under way, by the timer and the jobs alone; how long that took. */
    private static Duration awaitSettled(long product) {
        Instant begun = Instant.now();
        Patience.await("that every order is settled", Duration.ofMinutes(4)).until(() -> TillBooks.isSettled(product));
        return Duration.between(begun, Instant.now());
    }

    private void prove(TillBooks books, String when) {
        LOG.log(
                Level.INFO,
                "{0} deaths, {1} orders sent, {2} of them or their cancellation without an answer; {3}: {4}",
                DEATHS,
                placed.size(),
                unanswered.get(),
                when,
                books);
        assertThat(books.faults()).isEmpty();
        assertThat(books.gateway()).as("what the gateway keeps").isPositive();
        assertThat(books.payments()).as("payments and gateway").isEqualTo(books.gateway());
        assertThat(books.paidOrders()).as("orders and gateway").isEqualTo(books.gateway());
        assertThat(books.refunds()).as("refunds and gateway").isEqualTo(books.refundedByGateway());
        try (Backstage backstage = Backstage.open()) {
            assertThat(Till.provenStock(backstage, books.product())).isEqualTo(STOCK - books.sold());
        }
    }
}
