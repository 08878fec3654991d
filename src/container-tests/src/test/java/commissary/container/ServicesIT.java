package commissary.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import commissary.container.beans.Desk;
import commissary.container.beans.Notebook;
import commissary.container.beans.Transactions;
import commissary.platform.persistence.AfterCommit;
import commissary.shared.Actor;
import commissary.shared.Rejected;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** What a service may rely on: its transaction, its exceptions, and what follows a commit. */
@ArquillianTest
class ServicesIT {

    @Inject
    Desk desk;

    @Inject
    Notebook notebook;

    @Inject
    Transactions transactions;

    @Inject
    AfterCommit afterCommit;

    private final List<String> done = new ArrayList<>();

    @Test
    void methodThatReturnsCommits() {
        desk.write("kept");

        assertThat(notebook.about("kept")).hasSize(1);
    }

    @Test
    void runtimeExceptionComesOutUnwrappedAndRollsBack() {
        Rejected refusal = new Rejected("NOT_TODAY", "Not today");

        assertThatThrownBy(() -> desk.writeAndThrow("taken back", refusal)).isSameAs(refusal);

        assertThat(notebook.about("taken back")).isEmpty();
    }

    /** In silence: the caller's own method returns as if nothing were wrong. */
    @Test
    void callerWhoCatchesTheExceptionIsRolledBackAllTheSame() {
        transactions.commit(() -> {
            desk.write("torn");
            assertThatThrownBy(() -> desk.writeAndThrow("torn", new Rejected("NOT_TODAY", "Not today")))
                    .isInstanceOf(Rejected.class);
        });

        assertThat(notebook.about("torn")).isEmpty();
    }

    @Test
    void sqlAndEntitiesShareTheConnectionOfATransaction() {
        List<Long> connections = transactions.commit(() -> List.of(
                desk.look(Actor.nobody()).connection(),
                desk.lookThroughEntities(Actor.nobody()).connection()));

        assertThat(connections.get(1)).isEqualTo(connections.get(0));
    }

    @Test
    void whatFollowsACommitHappensAfterIt() {
        transactions.commit(() -> {
            afterCommit.run(() -> done.add("what follows"));
            done.add("the work");
        });

        assertThat(done).containsExactly("the work", "what follows");
    }

    @Test
    void whatFollowsACommitDoesNotFollowARollback() {
        transactions.rollBack(() -> afterCommit.run(() -> done.add("what follows")));

        assertThat(done).isEmpty();
    }

    @Test
    void whatFollowsACommitDoesNotHappenInADoomedTransaction() {
        transactions.doom(() -> afterCommit.run(() -> done.add("what follows")));

        assertThat(done).isEmpty();
    }

    @Test
    void whatFollowsACommitHappensAtOnceWithoutATransaction() {
        afterCommit.run(() -> done.add("what follows"));

        assertThat(done).containsExactly("what follows");
    }
}
