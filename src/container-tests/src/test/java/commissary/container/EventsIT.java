package commissary.container;

import static org.assertj.core.api.Assertions.assertThat;

import commissary.container.beans.Diary;
import commissary.container.beans.GoodListener;
import commissary.container.beans.Happened;
import commissary.container.beans.HardOfHearingListener;
import commissary.container.beans.Notebook;
import commissary.container.beans.Notebook.Entry;
import commissary.container.beans.Transactions;
import commissary.platform.events.Events;
import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** An event is told if and only if its transaction commits, to each listener by himself. */
@ArquillianTest
class EventsIT {

    @Inject
    Events events;

    @Inject
    Transactions transactions;

    @Inject
    Diary diary;

    @Inject
    Notebook notebook;

    @Test
    void eventOfARolledBackTransactionReachesNobody() {
        transactions.rollBack(() -> events.publish(Happened.on("rumour")));

        transactions.commit(() -> events.publish(Happened.on("after the rumour")));
        awaitBothHeard("after the rumour");
        assertThat(diary.about("rumour to " + GoodListener.NAME)).isEmpty();
        assertThat(diary.about("rumour to " + HardOfHearingListener.NAME)).isEmpty();
    }

    @Test
    void eventReachesEachListenerOnceInATransactionOfItsOwn() {
        transactions.commit(() -> events.publish(Happened.on("news")));

        awaitBothHeard("news");
        assertThat(notebook.about("news"))
                .extracting(Entry::author)
                .containsExactly(GoodListener.NAME, HardOfHearingListener.NAME);
        assertThat(notebook.about("news")).extracting(Entry::transaction).doesNotHaveDuplicates();
    }

    @Test
    void failureOfOneListenerNeitherTakesBackNorRepeatsTheOther() {
        transactions.commit(() -> events.publish(Happened.on("mumbled news").heardAtAttempt(3)));

        awaitBothHeard("mumbled news");
        assertThat(diary.about("mumbled news to " + GoodListener.NAME)).hasSize(1);
        assertThat(diary.about("mumbled news to " + HardOfHearingListener.NAME)).hasSize(3);
        assertThat(notebook.about("mumbled news"))
                .hasSize(2)
                .extracting(Entry::transaction)
                .doesNotHaveDuplicates();
    }

    private void awaitBothHeard(String subject) {
        Patience.await("that both listeners heard of the " + subject)
                .untilAsserted(() -> assertThat(notebook.about(subject))
                        .extracting(Entry::author)
                        .contains(GoodListener.NAME, HardOfHearingListener.NAME));
    }
}
