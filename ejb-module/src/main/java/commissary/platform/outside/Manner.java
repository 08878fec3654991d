package commissary.platform.outside;

import java.time.Duration;

/**
 * How a system is asked: three times where asking again is safe, and not at all for a while after ten failures in a row.
 *
 * @param name in the metrics: lower case, with dashes
 * @param title in the log, at the start of a sentence
 * @param firstPause between the first attempt and the second; the next pause is twice as long
 * @param breakerPause how long a system that failed often is left alone before one request tries it; never, if zero
 * @param isPunctual whether the pauses are exact, since somebody waits; else they are a quarter more or less
 */
public record Manner(String name, String title, Duration firstPause, Duration breakerPause, boolean isPunctual) {

    public Manner {
        if (!name.matches("[a-z][a-z-]*")) {
            throw new IllegalArgumentException("name must be lower case with dashes: " + name);
        }
    }

    public Manner(String name, String title, Duration firstPause, Duration breakerPause) {
        this(name, title, firstPause, breakerPause, false);
    }

    /** The same, with exact pauses. */
    public Manner punctual() {
        return new Manner(name, title, firstPause, breakerPause, true);
    }
}
