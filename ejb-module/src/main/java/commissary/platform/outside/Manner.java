package commissary.platform.outside;

import java.time.Duration;

/**
 * How a system is asked: three times where asking again is safe, and not at all for a while after ten failures in a row.
 *
 * @param name in the metrics: lower case, with dashes
 * @param title in the log, at the start of a sentence
 * @param firstPause between the first attempt and the second, a quarter more or less; the next pause is twice as long
 * @param breakerPause how long a system that failed often is left alone before one request tries it
 */
public record Manner(String name, String title, Duration firstPause, Duration breakerPause) {

    public Manner {
        if (!name.matches("[a-z][a-z-]*")) {
            throw new IllegalArgumentException("name must be lower case with dashes: " + name);
        }
    }
}
