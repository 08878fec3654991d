package commissary.it.shop;

import static commissary.it.shop.Till.charged;
import static commissary.it.shop.Till.order;
import static commissary.it.shop.Till.place;
import static org.assertj.core.api.Assertions.assertThat;

import commissary.it.http.Answer;
import commissary.it.http.Api;
import commissary.it.http.Json;
import commissary.it.identity.Person;
import commissary.it.world.BesideOthers;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** One key is one order. */
@BesideOthers
class OrderIdempotencyApiIT {

    private static final int AT_ONCE = 20;

    private final Goods goods = Goods.of(Goods.seller());
    private final Api mine = Person.newcomer().api();
    private final String key = UUID.randomUUID().toString();

    @Test
    void oneKeySentTwentyTimesAtOnceIsOneOrder() throws Exception {
        long product = product();
        ExecutorService clients = Executors.newFixedThreadPool(AT_ONCE);
        List<Future<Answer>> answers = new ArrayList<>();
        for (int i = 0; i < AT_ONCE; i++) {
            answers.add(clients.submit(() -> place(mine, order(product, 1, "tok_approve"), key)));
        }
        Set<String> bodies = new HashSet<>();
        for (Future<Answer> answer : answers) {
            bodies.add(answer.get().expect(201).text());
        }
        clients.shutdown();

        assertThat(bodies).hasSize(1);
        assertThat(mine.get("/orders").total()).isEqualTo(1);
        assertThat(Till.provenStock(product)).isEqualTo(6);
        long id = mine.get("/orders").list().get(0).path("id").longValue();
        assertThat(charged(id)).isEqualTo(1885);
    }

    @Test
    void oneKeyWithAnotherBodyIsRefused() {
        long product = product();
        place(mine, order(product, 1, "tok_approve"), key).expect(201);

        place(mine, order(product, 2, "tok_approve"), key).expectFailure(409, "IDEMPOTENCY_CONFLICT");

        assertThat(mine.get("/orders").total()).isEqualTo(1);
    }

    @Test
    void aDeclineIsToldAgain() {
        long product = product();
        Answer first = place(mine, order(product, 1, "tok_decline"), key).expectFailure(402, "PAYMENT_FAILED");

        Answer second = place(mine, order(product, 1, "tok_decline"), key).expectFailure(402, "PAYMENT_FAILED");

        assertThat(second.json()).isEqualTo(first.json());
        assertThat(mine.get("/orders").total()).isEqualTo(1);
    }

    @Test
    void whatHadNoEffectMayBeTriedAnew() {
        long product = product();
        place(mine, order(product, 8, "tok_approve"), key).expectFailure(409, "OUT_OF_STOCK");
        Goods.seller()
                .api()
                .put("/products/" + product, Json.object("stock", 9))
                .expect(200);

        place(mine, order(product, 8, "tok_approve"), key).expect(201);
    }

    @Test
    void anotherPersonMayUseTheSameKey() {
        long product = product();
        place(mine, order(product, 1, "tok_approve"), key).expect(201);

        place(Person.newcomer().api(), order(product, 1, "tok_approve"), key).expect(201);

        assertThat(Till.provenStock(product)).isEqualTo(5);
    }

    private long product() {
        return goods.add(product -> product.put("price", 10.0)).path("id").longValue();
    }
}
