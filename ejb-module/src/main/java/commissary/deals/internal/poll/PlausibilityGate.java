package commissary.deals.internal.poll;

import java.time.Duration;
import java.time.Instant;

/**
 * Decides whether what an answer lacks is really gone. A bad answer must never close every deal and announce them all
 * again, so what looks too bad is held: nothing ends, until the next run says the same.
 */
final class PlausibilityGate {

    /** Smaller stores sell out in one go every day. */
    private static final int SMALLEST_SUSPICIOUS_STORE = 6;

    /** A store that so many runs in a row missed is gone, and its deals with it. */
    private static final int MISSES_THAT_END = 3;

    /** An item that could not be read for so long might as well be gone, or one bad item would keep a store's deals for ever. */
    private static final Duration LONGEST_DOUBT = Duration.ofHours(1);

    private PlausibilityGate() {}

    /** What is to be done with the deals that a store's answer lacks. */
    enum Verdict {
        /** They are gone. */
        TRUSTED,
        /** They stay for now; if the next run says the same, they are gone. */
        HELD,
        /** They stay: each of them may be one of the items that could not be read. Only what was not seen for long is gone. */
        UNREADABLE
    }

    /**
     * Judges a store that the answer holds.
     *
     * @param had how many deals it had on offer before
     * @param lost how many of them are not on offer in the answer
     * @param unreadable how many of its items could not even be told by their ids
     * @param cityIsHeld whether the whole city came back empty for the first time
     * @param heldBefore whether the last run that read the store held it
     */
    static Verdict judge(int had, int lost, int unreadable, boolean cityIsHeld, boolean heldBefore) {
        if (lost == 0) {
            return Verdict.TRUSTED;
        } else if (unreadable > 0) {
            return Verdict.UNREADABLE;
        } else if (cityIsHeld) {
            return Verdict.HELD;
        }
        boolean tooMuch = had >= SMALLEST_SUSPICIOUS_STORE && 2 * lost > had;
        return tooMuch && !heldBefore ? Verdict.HELD : Verdict.TRUSTED;
    }

    /** Whether a city is held: it had deals, now there is not one, and the run before did not say the same. */
    static boolean holdsCity(int had, int onOffer, boolean cameEmptyBefore) {
        return had > 0 && onOffer == 0 && !cameEmptyBefore;
    }

    /** Whether a store that so many runs in a row missed, this one included, has ended. */
    static boolean endsMissingStore(int missedRuns) {
        return missedRuns >= MISSES_THAT_END;
    }

    /** Whether a deal that may be among the items that could not be read was last seen too long ago to be kept. */
    static boolean isLongGone(Instant lastSeen, Instant now) {
        return lastSeen.plus(LONGEST_DOUBT).isBefore(now);
    }
}
