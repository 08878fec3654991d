package commissary.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import commissary.container.beans.Crowd;
import commissary.container.beans.Desk;
import commissary.container.beans.Transactions;
import commissary.container.beans.View;
import commissary.container.beans.Window;
import commissary.platform.persistence.DatabaseIdentity;
import commissary.shared.Actor;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** The database shows each person his own rows, whatever connection he gets and whoever had it before. */
@ArquillianTest
class IdentityIT {

    /** Twice as many as there are connections. */
    private static final int PEOPLE = 12;

    private static final int LOOKS = 100;

    @Inject
    Desk desk;

    @Inject
    Window window;

    @Inject
    DatabaseIdentity identity;

    @Inject
    Transactions transactions;

    @Inject
    Crowd crowd;

    @Test
    void everybodySeesHisOwn() {
        assertThat(desk.look(ada()).owners()).containsExactly(ada().id());
        assertThat(desk.look(ben()).owners()).containsExactly(ben().id());
    }

    @Test
    void entitiesShowEverybodyHisOwnToo() {
        assertThat(desk.lookThroughEntities(ada()).owners()).containsExactly(ada().id());
        assertThat(desk.lookThroughEntities(ben()).owners()).containsExactly(ben().id());
    }

    @Test
    void nobodySeesNothingWithAndWithoutATransaction() {
        assertThat(desk.look(Actor.nobody()).owners()).isEmpty();
        assertThat(window.look().owners()).isEmpty();
    }

    @Test
    void systemSeesAll() {
        assertThat(desk.look(Actor.system()).owners()).contains(ada().id(), ben().id());
    }

    @Test
    void borrowedTransactionIsGivenBackToWhoHadIt() {
        List<Set<Long>> seen = transactions.commit(() -> {
            identity.actAs(ada());
            return List.of(
                    window.look().owners(),
                    desk.look(Actor.system()).owners(),
                    desk.look(ben()).owners(),
                    window.look().owners());
        });

        assertThat(seen)
                .containsExactly(
                        Set.of(ada().id()), Set.of(ada().id(), ben().id()), Set.of(ben().id()), Set.of(ada().id()));
    }

    @Test
    void borrowedTransactionOfNobodyIsNobodysAgain() {
        List<Set<Long>> seen = transactions.commit(
                () -> List.of(desk.look(ben()).owners(), window.look().owners()));

        assertThat(seen).containsExactly(Set.of(ben().id()), Set.of());
    }

    @Test
    void nextTransactionOfAConnectionIsNobodysWhateverBecameOfTheOneBefore() {
        List<Look> looks = new ArrayList<>();
        for (Actor actor : List.of(ada(), Actor.system())) {
            for (int i = 0; i < 30; i++) {
                looks.add(new Look(actor, committed(actor)));
                looks.add(new Look(Actor.nobody(), committed(Actor.nobody())));
                looks.add(new Look(actor, rolledBack(actor)));
                looks.add(new Look(Actor.nobody(), committed(Actor.nobody())));
            }
        }

        assertEachSawHisOwn(looks);
        assertThat(connections(looks, Actor.nobody()))
                .containsAnyElementsOf(connections(looks, ada()))
                .containsAnyElementsOf(connections(looks, Actor.system()));
    }

    @Test
    void identityNeverLeaksHoweverConnectionsPassFromHandToHand() {
        List<Look> looks = crowd.ask(PEOPLE, this::lookAround).stream()
                .flatMap(List::stream)
                .toList();

        assertThat(looks).hasSize(PEOPLE * LOOKS);
        assertEachSawHisOwn(looks);
        assertThat(connections(looks, ada()).size()).isLessThan(PEOPLE);
        assertThat(connections(looks, ada())).containsAnyElementsOf(connections(looks, ben()));
    }

    private List<Look> lookAround(int person) {
        List<Actor> actors = List.of(ada(), ben(), Actor.nobody(), Actor.system());
        List<Function<Actor, View>> ways = List.of(this::committed, this::rolledBack, desk::look);
        return IntStream.range(0, LOOKS)
                .mapToObj(round -> {
                    Actor actor = actors.get((person + round) % actors.size());
                    return new Look(actor, ways.get(round % ways.size()).apply(actor));
                })
                .toList();
    }

    /** Who looked, and what he saw. */
    private record Look(Actor actor, View view) {}

    private View committed(Actor actor) {
        return transactions.commit(() -> {
            identity.actAs(actor);
            return window.look();
        });
    }

    private View rolledBack(Actor actor) {
        return catchThrowableOfType(Desk.Startled.class, () -> desk.lookAndThrow(actor))
                .view();
    }

    private void assertEachSawHisOwn(List<Look> looks) {
        Set<Long> all = Set.of(ada().id(), ben().id());
        assertThat(looks).allSatisfy(look -> assertThat(look.view().owners())
                .as(look.actor().name())
                .isEqualTo(look.actor().isSystem() ? all : own(look.actor())));
    }

    private static Set<Long> own(Actor actor) {
        return actor.isUser() ? Set.of(actor.id()) : Set.of();
    }

    private static Set<Long> connections(List<Look> looks, Actor actor) {
        return looks.stream()
                .filter(look -> look.actor().equals(actor))
                .map(look -> look.view().connection())
                .collect(Collectors.toSet());
    }

    private Actor ada() {
        return desk.person("ada@example.com");
    }

    private Actor ben() {
        return desk.person("ben@example.com");
    }
}
