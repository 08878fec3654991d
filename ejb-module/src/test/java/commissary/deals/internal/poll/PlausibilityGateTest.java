package commissary.deals.internal.poll;

import static commissary.deals.internal.poll.PlausibilityGate.endsMissingStore;
import static commissary.deals.internal.poll.PlausibilityGate.holdsCity;
import static commissary.deals.internal.poll.PlausibilityGate.judge;
import static org.assertj.core.api.Assertions.assertThat;

import commissary.deals.internal.poll.PlausibilityGate.Verdict;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PlausibilityGateTest {

    @Test
    void whatIsNotLostNeedsNoJudgement() {
        assertThat(judge(10, 0, 3, false, false)).isEqualTo(Verdict.TRUSTED);
    }

    @Test
    void halfOfAStoreMayGo() {
        assertThat(judge(10, 5, 0, false, false)).isEqualTo(Verdict.TRUSTED);
        assertThat(judge(6, 3, 0, false, false)).isEqualTo(Verdict.TRUSTED);
    }

    @Test
    void moreThanHalfIsHeld() {
        assertThat(judge(10, 6, 0, false, false)).isEqualTo(Verdict.HELD);
        assertThat(judge(6, 4, 0, false, false)).isEqualTo(Verdict.HELD);
        assertThat(judge(7, 4, 0, false, false)).isEqualTo(Verdict.HELD);
    }

    @Test
    void aSmallStoreMaySellOut() {
        assertThat(judge(5, 5, 0, false, false)).isEqualTo(Verdict.TRUSTED);
    }

    @Test
    void whatTheNextRunSaysAgainIsTrusted() {
        assertThat(judge(10, 6, 0, false, true)).isEqualTo(Verdict.TRUSTED);
    }

    @Test
    void anEmptyCityHoldsSmallStoresToo() {
        assertThat(judge(2, 2, 0, true, false)).isEqualTo(Verdict.HELD);
    }

    @Test
    void itemsThatCannotBeReadMayBeTheLostOnes() {
        assertThat(judge(10, 4, 4, false, false)).isEqualTo(Verdict.UNREADABLE);
        assertThat(judge(10, 4, 4, false, true)).isEqualTo(Verdict.UNREADABLE);
    }

    @Test
    void whatMayBeUnreadableIsNotGoneHoweverOftenItIsMissing() {
        assertThat(judge(10, 7, 1, false, false)).isEqualTo(Verdict.UNREADABLE);
        assertThat(judge(10, 7, 1, false, true)).isEqualTo(Verdict.UNREADABLE);
    }

    @Test
    void anHourIsTheLongestDoubt() {
        Instant now = Instant.parse("2026-03-01T12:00:00Z");

        assertThat(PlausibilityGate.isLongGone(now.minusSeconds(3_600), now)).isFalse();
        assertThat(PlausibilityGate.isLongGone(now.minusSeconds(3_601), now)).isTrue();
    }

    @Test
    void aCityIsHeldTheFirstTimeItComesBackEmpty() {
        assertThat(holdsCity(12, 0, false)).isTrue();
        assertThat(holdsCity(12, 0, true)).isFalse();
        assertThat(holdsCity(12, 1, false)).isFalse();
        assertThat(holdsCity(0, 0, false)).isFalse();
    }

    @Test
    void aStoreEndsWithTheThirdRunInARowThatMissesIt() {
        assertThat(endsMissingStore(1)).isFalse();
        assertThat(endsMissingStore(2)).isFalse();
        assertThat(endsMissingStore(3)).isTrue();
    }
}
