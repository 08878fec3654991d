package commissary.shop.recommend.internal.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ModelBuilderTest {

    private final InteractionCollector collector = new InteractionCollector(1_000_000);

    @Test
    void whoExplainsAnotherAwayTakesItsWeight() {
        // 3 comes with 1; 2 comes with 1 as well, but says nothing of 3 once 1 is known.
        people(40, 1, 2, 3);
        people(40, 1, 3);
        people(40, 2, 9);

        Map<Long, ProductModel> model = build();

        float fromOne = weight(model, 1, 3);
        float fromTwo = weight(model, 2, 3);
        assertThat(fromOne).isGreaterThan(0);
        assertThat(fromTwo).isLessThan(fromOne / 2);
    }

    @Test
    void similarIsTheCosineWeakenedWhereFewAreBehindIt() {
        people(20, 1, 2);
        people(20, 1);

        ProductModel two = known(build(), 2);

        assertThat(two.similar().productIds()).containsExactly(1);
        assertThat((double) two.similar().scores()[0]).isCloseTo(20 / Math.sqrt(20.0 * 40) * 20 / 25, within(1e-6));
        assertThat(two.people()).isEqualTo(20);
    }

    @Test
    void whatOnePersonAloneKnowsIsLeftOut() {
        people(5, 1, 2);
        people(1, 1, 77);

        assertThat(build()).containsOnlyKeys(1L, 2L);
    }

    @Test
    void howOftenAProductIsBoughtAgainIsLearnedFromItsBuyers() {
        IntStream.range(0, 100)
                .forEach(
                        person -> collector.add(List.of(new Interest(1, 2, 0, person), new Interest(2, 1, 0, person))));

        Map<Long, ProductModel> model = build();

        assertThat(known(model, 1).repeatRate()).isGreaterThan(0.9f);
        assertThat(known(model, 2).repeatRate()).isLessThan(0.1f);
    }

    @Test
    void ofAPersonOnlyTheLatestCount() {
        for (int person = 0; person < 2; person++) {
            collector.add(LongStream.rangeClosed(1, InteractionCollector.MOST_OF_A_PERSON + 1L)
                    .mapToObj(product -> new Interest(product, 1, 0, product))
                    .toList());
        }

        Interactions interactions = collector.collected();

        assertThat(interactions.products()).isEqualTo(InteractionCollector.MOST_OF_A_PERSON);
        assertThat(interactions.popular(1_000)).doesNotContain(1);
    }

    @Test
    void aLookCountsLessThanAPurchaseAndFadesFromWhatIsPopular() {
        for (int person = 0; person < 3; person++) {
            collector.add(List.of(new Interest(1, 0, 9, 1_000_000), new Interest(2, 1, 0, 1_000_000)));
        }

        assertThat(collector.collected().popular(2)).containsExactly(2, 1);
    }

    @Test
    void nothingMakesAnEmptyModel() {
        assertThat(build()).isEmpty();
    }

    private void people(int count, long... products) {
        for (int person = 0; person < count; person++) {
            collector.add(LongStream.of(products)
                    .mapToObj(product -> new Interest(product, 1, 0, 0))
                    .toList());
        }
    }

    private Map<Long, ProductModel> build() {
        Map<Long, ProductModel> model = new HashMap<>();
        new ModelBuilder(collector.collected()).build(product -> model.put(product.productId(), product));
        return model;
    }

    private static ProductModel known(Map<Long, ProductModel> model, long product) {
        assertThat(model).containsKey(product);
        return Objects.requireNonNull(model.get(product));
    }

    private static float weight(Map<Long, ProductModel> model, long from, long to) {
        ProductModel.Scored leads = known(model, from).leads();
        return (float) IntStream.range(0, leads.productIds().length)
                .filter(i -> leads.productIds()[i] == to)
                .mapToDouble(i -> leads.scores()[i])
                .sum();
    }
}
