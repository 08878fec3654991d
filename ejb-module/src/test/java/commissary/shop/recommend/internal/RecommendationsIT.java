package commissary.shop.recommend.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import commissary.platform.persistence.TestDatabase;
import commissary.shared.Actor;
import commissary.shared.Forbidden;
import commissary.shared.Role;
import commissary.shop.catalog.ProductView;
import commissary.shop.recommend.Purchased;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * A small shop where it is known what is right: bakers buy from one half of the shelf, cyclists from the other, and only
 * flour is bought again and again.
 */
class RecommendationsIT {

    private static final Instant LONG_AGO = World.NOW.minus(Duration.ofDays(90));
    private static final Instant LATELY = World.NOW.minus(Duration.ofDays(2));
    private static final int BAKERS = 30;

    private final World world = new World();
    private final List<Long> baking = world.products(15);
    private final List<Long> cycling = world.products(15);
    private final List<Long> people = world.people(62);
    private final long flour = baking.get(0);
    private final long baker = people.get(60);
    private final long stranger = people.get(61);

    RecommendationsIT() {
        for (int i = 0; i < 60; i++) {
            List<Long> half = i < BAKERS ? baking : cycling;
            // Each has nine of the fifteen, so that there is something left to recommend.
            int from = i;
            List<Long> some = IntStream.range(0, 9)
                    .mapToObj(k -> half.get((from + k * 2) % half.size()))
                    .distinct()
                    .toList();
            world.bought(people.get(i), LONG_AGO, some);
            if (i < BAKERS) {
                world.bought(people.get(i), LONG_AGO, List.of(flour));
                world.bought(people.get(i), LATELY, List.of(flour));
            }
        }
        world.bought(baker, LATELY, List.of(flour, baking.get(1), baking.get(2)));
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void aBakerIsRecommendedWhatBakersBuy() {
        world.build();

        assertThat(world.newForPerson(baker))
                .hasSize(10)
                .isSubsetOf(baking)
                .doesNotContain(flour, baking.get(1), baking.get(2));
    }

    @Test
    void whatIsBoughtAgainIsRecommendedAgainAndNothingElseIs() {
        world.build();

        List<Long> first = world.forPerson(baker).subList(0, 3);

        assertThat(first).startsWith(flour).doesNotContain(baking.get(1), baking.get(2));
    }

    @Test
    void similarIsWhatTheSamePeopleBuy() {
        world.build();

        assertThat(world.similar(cycling.get(3), null))
                .hasSize(10)
                .isSubsetOf(cycling)
                .doesNotContain(cycling.get(3));
    }

    @Test
    void whoHasOnlyLookedIsUnderstoodToo() {
        world.looked(stranger, LATELY, cycling.get(0));
        world.build();

        assertThat(world.forPerson(stranger).subList(0, 5)).isSubsetOf(cycling);
    }

    @Test
    void ofAStrangerOnlyWhatIsPopularIsKnown() {
        world.build();

        assertThat(world.forPerson(stranger)).hasSize(10).startsWith(flour);
    }

    @Test
    void aTasteOrdersWhatIsSimilar() {
        long both = world.products(1).get(0);
        List.of(people.get(0), people.get(1), people.get(2), people.get(40), people.get(41), people.get(42))
                .forEach(person -> world.bought(person, LATELY, List.of(both)));
        world.build();

        List<Long> mine = world.similar(both, baker);

        assertThat(mine.subList(0, 3)).isSubsetOf(baking);
        assertThat(world.similar(both, null).subList(0, 3)).isNotEqualTo(mine.subList(0, 3));
    }

    @Test
    void aNewProductIsLikeThoseOfItsKind() {
        world.build();
        world.shelf().put(9_000_001, "Mountain bike, red", "Spoke", 77, 3);
        world.shelf().put(9_000_002, "Mountain bike, blue", "Spoke", 77, 3);
        world.shelf().put(9_000_003, "Bell", "Other", 77, 3);

        assertThat(world.similar(9_000_001, null)).containsExactly(9_000_002L, 9_000_003L);
    }

    @Test
    void whatIsBackInStockIsShownAtOnce() {
        world.build();
        world.shelf().put(9_000_001, "Mountain bike, red", "Spoke", 77, 3);
        world.shelf().put(9_000_002, "Mountain bike, blue", "Spoke", 77, 0);
        assertThat(world.similar(9_000_001, null)).isEmpty();

        world.shelf().put(9_000_002, "Mountain bike, blue", "Spoke", 77, 1);
        world.changed(9_000_002);

        assertThat(world.similar(9_000_001, null)).containsExactly(9_000_002L);
    }

    @Test
    void aChangeOfTheProductItselfIsShownAtOnce() {
        world.build();
        world.shelf().put(9_000_001, "Mountain bike, red", "Spoke", 77, 3);
        assertThat(world.page(9_000_001).product().stock()).isEqualTo(3);

        world.shelf().put(9_000_001, "Mountain bike, red", "Spoke", 77, 2);
        world.changed(9_000_001);

        assertThat(world.page(9_000_001).product().stock()).isEqualTo(2);
    }

    @Test
    void whatIsSoldOutOrGoneIsNeverShownNorKept() {
        world.build();
        List<Long> before = world.forPerson(baker);
        assertThat(before).hasSize(10);

        world.shelf().put(before.get(0), "Sold out", null, 1, 0);
        world.shelf().remove(before.get(1));
        world.changed(before.get(0));

        assertThat(world.forPerson(baker)).hasSize(10).doesNotContain(before.get(0), before.get(1));
    }

    @Test
    void aPurchaseChangesWhatIsRecommendedAtOnce() {
        world.build();
        List<Long> before = world.forPerson(stranger);

        world.bought(stranger, LATELY, List.of(cycling.get(1)));

        assertThat(world.forPerson(stranger)).isNotEqualTo(before);
        assertThat(world.forPerson(stranger).subList(0, 5)).isSubsetOf(cycling);
    }

    @Test
    void aPurchaseToldTwiceCountsOnce() {
        Purchased purchase = new Purchased(UUID.randomUUID(), LATELY, stranger, List.of(new Purchased.Item(flour, 2)));

        world.note(purchase);
        world.note(purchase);

        long rows = TestDatabase.get()
                .asUser(stranger, handle -> handle.createQuery("select count(*) from recommend.purchase")
                        .mapTo(Long.class)
                        .one());
        assertThat(rows).isEqualTo(1);
    }

    @Test
    void aModelThatWasNotFinishedIsNotServedAndTheNextOneSweepsItAway() {
        world.build();
        long served = world.current().get().orElseThrow().id();
        long half = world.models().begin(World.NOW);

        world.current().look();
        assertThat(world.current().get().orElseThrow().id()).isEqualTo(served);
        world.build();

        long next = world.current().get().orElseThrow().id();
        assertThat(next).isGreaterThan(half);
        List<Long> left = TestDatabase.get().owner().withHandle(handle -> handle.createQuery(
                        "select id from recommend.model order by id")
                .mapTo(Long.class)
                .list());
        assertThat(left).containsExactly(served, next);
    }

    @Test
    void withoutAModelNothingIsRecommendedToAPersonAndOnlyKindToAProduct() {
        world.current().look();

        assertThat(world.forPerson(baker)).isEmpty();
        assertThat(world.similar(flour, null)).hasSize(10).doesNotContain(flour);
    }

    @Test
    void aModelIsDueOnceANight() {
        assertThat(world.models().claim(LATELY)).isTrue();
        assertThat(world.models().claim(LATELY)).isFalse();
        assertThat(world.models().claim(LATELY.plus(Duration.ofDays(1)))).isTrue();
    }

    @Test
    void anothersTasteIsForAdministratorsOnly() {
        world.build();
        Actor admin = Actor.user(people.get(0), "admin@example.com", Set.of(Role.ADMIN));
        Actor program = Actor.apiKey(1, "key", Set.of());

        assertThatThrownBy(() -> world.recommendations().forMe(World.person(stranger), baker))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> world.recommendations().similar(World.person(stranger), flour, baker))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> world.recommendations().forMe(program, null)).isInstanceOf(Forbidden.class);
        assertThat(world.recommendations().forMe(admin, baker).stream().map(ProductView::id))
                .containsExactlyElementsOf(world.forPerson(baker));
        assertThatThrownBy(() -> world.recommendations().rebuild(World.person(stranger)))
                .isInstanceOf(Forbidden.class);
    }
}
