package commissary.it.history;

import static org.assertj.core.api.Assertions.assertThat;

import commissary.testdata.RecordedOffer;
import java.io.IOException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Eleven weeks of real looks at four cities, through the upstream's protocol, the server's runs, and the mails. */
class HistoryApiIT {

    private static final int FIRST_STEPS = 30;

    @Test
    void theFirstWeeksBringWhatTheyShouldLookByLook() throws IOException {
        try (HistoryReplay replay = new HistoryReplay(RecordedOffer.looks())) {
            for (int step = 0; step < FIRST_STEPS; step++) {
                replay.step(step);
            }

            replay.compareAlerts();
            assertThat(replay.found()).isGreaterThan(1_000);
            assertThat(replay.dropped()).isGreaterThan(10);
        }
    }

    @Test
    @Tag("long")
    void theWholeHistoryBringsWhatItShouldLookByLook() throws IOException {
        try (HistoryReplay replay = new HistoryReplay(RecordedOffer.looks())) {
            for (int step = 0; step < replay.length(); step++) {
                replay.step(step);
            }

            replay.compareAlerts();
            assertThat(replay.found()).isGreaterThan(20_000);
            assertThat(replay.dropped()).isGreaterThan(500);
        }
    }
}
