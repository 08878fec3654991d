package commissary.it.shop;

import static commissary.it.shop.Till.order;
import static commissary.it.shop.Till.place;
import static org.assertj.core.api.Assertions.assertThat;

import commissary.it.http.Answer;
import commissary.it.identity.Crowd;
import commissary.it.identity.Person;
import commissary.it.world.Backstage;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** More people want it than there are. */
class OrderRaceApiIT {

    private static final int UNITS = 50;
    private static final int PEOPLE = 200;
    private static final int AT_ONCE = 50;

    /** Of one piece: the goods, delivery to Alberta and its tax. */
    private static final long CENTS = 1885;

    private static final String ORDERS =
            " from orders.customer_order o join orders.item i on i.order_id = o.id where i.product_id = ?";
    private static final String CHARGES =
            """
             from payments.sandbox_charge c join payments.attempt a on a.idempotency_key = c.key
             join orders.item i on i.order_id = a.order_id where i.product_id = ?
            """;

    private final long product = Goods.of(Goods.seller())
            .add(p -> p.put("stock", UNITS).put("price", 10.0))
            .path("id")
            .longValue();

    @Test
    void everyUnitIsSoldOnceAndTheOthersAreTold() throws Exception {
        List<Answer> answers = allOrderAtOnce(Crowd.of(PEOPLE));

        List<Answer> sold =
                answers.stream().filter(answer -> answer.status() == 201).toList();
        assertThat(sold).hasSize(UNITS);
        assertThat(sold.stream().map(Till::id)).doesNotHaveDuplicates();
        List<Answer> told =
                answers.stream().filter(answer -> answer.status() != 201).toList();
        assertThat(told).hasSize(PEOPLE - UNITS).allSatisfy(answer -> answer.expectFailure(409, "OUT_OF_STOCK"));
        assertThat(Till.provenStock(product)).isZero();
        try (Backstage backstage = Backstage.open()) {
            assertThat(backstage.texts("select o.status || ' ' || o.total_cents" + ORDERS, product))
                    .hasSize(UNITS)
                    .containsOnly("PAID " + CENTS);
            assertThat(backstage.number("select count(distinct o.account_id)" + ORDERS, product))
                    .isEqualTo(UNITS);
            assertThat(backstage.texts("select c.state || ' ' || c.amount_cents" + CHARGES, product))
                    .as("a charge for each order and no other")
                    .hasSize(UNITS)
                    .containsOnly("SUCCEEDED " + CENTS);
            assertThat(backstage.texts("select a.order_id" + CHARGES, product).stream()
                            .map(Long::valueOf)
                            .collect(Collectors.toSet()))
                    .isEqualTo(sold.stream().map(Till::id).collect(Collectors.toSet()));
            assertThat(backstage.texts("select state from inventory.reservation where product_id = ?", product))
                    .hasSize(UNITS)
                    .containsOnly("SOLD");
        }
    }

    private List<Answer> allOrderAtOnce(List<Person> people) throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Future<Answer>> sent = new ArrayList<>();
            for (Person person : people) {
                sent.add(clients.submit(() -> place(person.api(), order(product, 1, "tok_approve"))));
            }
            List<Answer> answers = new ArrayList<>();
            for (Future<Answer> answer : sent) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            clients.shutdown();
        }
    }
}
