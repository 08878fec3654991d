package commissary.it.shop;

import static commissary.it.shop.Till.order;
import static commissary.it.shop.Till.place;
import static org.assertj.core.api.Assertions.assertThat;

import commissary.it.http.Answer;
import commissary.it.identity.Person;
import commissary.it.world.Backstage;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** More people want it than there are. */
class OrderRaceApiIT {

    private static final int UNITS = 50;
    private static final int WISHES = 200;
    private static final int PEOPLE = 40;
    private static final int AT_ONCE = 50;

    private final Goods goods = Goods.of(Goods.seller());

    @Test
    void everyUnitIsSoldOnceAndTheOthersAreTold() throws Exception {
        long product = goods.add(p -> p.put("stock", UNITS).put("price", 10.0))
                .path("id")
                .longValue();
        List<Person> people = Stream.generate(Person::newcomer).limit(PEOPLE).toList();
        ExecutorService clients = Executors.newFixedThreadPool(AT_ONCE);
        List<Future<Answer>> answers = new ArrayList<>();
        for (int i = 0; i < WISHES; i++) {
            Person person = people.get(i % PEOPLE);
            answers.add(clients.submit(() -> place(person.api(), order(product, 1, "tok_approve"))));
        }

        List<Answer> sold = new ArrayList<>();
        for (Future<Answer> answer : answers) {
            if (answer.get().status() == 201) {
                sold.add(answer.get());
            } else {
                answer.get().expectFailure(409, "OUT_OF_STOCK");
            }
        }
        clients.shutdown();

        assertThat(sold).hasSize(UNITS);
        assertThat(sold.stream().map(Till::id)).doesNotHaveDuplicates();
        assertThat(Till.provenStock(product)).isZero();
        try (Backstage backstage = Backstage.open()) {
            assertThat(backstage.number(
                            """
                            select count(*) from orders.item i join orders.customer_order o on o.id = i.order_id
                            where i.product_id = ? and o.status = 'PAID'
                            """,
                            product))
                    .isEqualTo(UNITS);
            assertThat(backstage.number(
                            "select count(*) from inventory.reservation where product_id = ? and state = 'SOLD'",
                            product))
                    .isEqualTo(UNITS);
        }
    }
}
