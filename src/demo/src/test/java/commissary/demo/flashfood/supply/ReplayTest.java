package commissary.demo.flashfood.supply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReplayTest {
    private static final City VANCOUVER = new City("vancouver", new Place(49.28, -123.12));
    private static final City DETROIT = new City("detroit", new Place(42.33, -83.05));

    @Test
    void beginsWithTheFirstPoll() {
        Replay replay = new Replay(List.of(poll(VANCOUVER, "a"), poll(VANCOUVER, "b")));

        assertThat(namesOf(replay)).containsExactly("a");
    }

    @Test
    void eachCityAnswersWithItsLatestPollUpToTheStep() {
        Replay replay =
                new Replay(List.of(poll(VANCOUVER, "a"), poll(DETROIT, "x"), poll(VANCOUVER, "b"), poll(DETROIT, "y")));

        replay.show(2);

        assertThat(namesOf(replay)).containsExactlyInAnyOrder("b", "x");
    }

    @Test
    void stepsCanBeTakenBackwards() {
        Replay replay = new Replay(List.of(poll(VANCOUVER, "a"), poll(VANCOUVER, "b")));

        replay.show(1);
        Poll shown = replay.show(0);

        assertThat(shown.stores().get(0).items().get(0).name()).isEqualTo("a");
        assertThat(namesOf(replay)).containsExactly("a");
    }

    @Test
    void anAddedPollIsShownAtOnce() {
        Replay replay = new Replay(List.of());

        int step = replay.add(poll(DETROIT, "x"));

        assertThat(step).isZero();
        assertThat(namesOf(replay)).containsExactly("x");
    }

    @Test
    void whatIsBeingLookedAtDoesNotChange() {
        Replay replay = new Replay(List.of(poll(VANCOUVER, "a"), poll(VANCOUVER, "b")));
        Supply before = replay.at(Instant.EPOCH);

        replay.show(1);

        assertThat(before.itemsOf(before.stores().get(0)))
                .extracting(Item::name)
                .containsExactly("a");
    }

    @Test
    void thereIsNoStepBeyondTheScript() {
        Replay replay = new Replay(List.of(poll(VANCOUVER, "a")));

        assertThatThrownBy(() -> replay.show(1)).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<String> namesOf(Replay replay) {
        Supply supply = replay.at(Instant.EPOCH);
        return supply.stores().stream()
                .flatMap(store -> supply.itemsOf(store).stream())
                .map(Item::name)
                .toList();
    }

    private static Poll poll(City city, String item) {
        Store store = new Store(
                ObjectId.of(Instant.EPOCH, city.name().hashCode(), 0),
                city.name(),
                new Address("1 Main Street", city.name(), "ON"),
                city.centre(),
                null);
        PriceTag tag = new PriceTag(BigDecimal.ONE, BigDecimal.TEN);
        Item one = new Item(ObjectId.of(Instant.EPOCH, item.hashCode(), 1), item, tag, 1, null, null, null);
        return new Poll(city, Instant.EPOCH, List.of(new StockedStore(store, List.of(one))));
    }
}
