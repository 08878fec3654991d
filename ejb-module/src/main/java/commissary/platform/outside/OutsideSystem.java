package commissary.platform.outside;

import java.time.Duration;

/** A system outside of the product. Every attempt is counted and timed under its name. */
public interface OutsideSystem {

    /** The longest that a thread waits because the system wants to be left alone. */
    Duration LONGEST_WAIT = Duration.ofMinutes(1);

    /** Asks for something that may be asked for twice. */
    default <T, X extends Exception> T ask(Call<T, X> call) throws X {
        return ask(true, LONGEST_WAIT, call);
    }

    /**
     * Asks until there is an answer.
     *
     * @param isRepeatable whether a request may be sent again although the first one may have arrived
     * @param longestWait the longest pause that the system may wish for; never longer than {@link #LONGEST_WAIT}
     * @throws AttemptFailed the last one, if there was no answer
     * @throws NotAsked if the system is left alone at present
     * @throws X what the call throws; it is not asked again
     */
    <T, X extends Exception> T ask(boolean isRepeatable, Duration longestWait, Call<T, X> call) throws X;

    /** Counts bytes that came from it. */
    void received(long bytes);

    /** One request and its answer, bounded in time. */
    @FunctionalInterface
    interface Call<T, X extends Exception> {

        /**
         * Sends it once.
         *
         * @throws AttemptFailed if it failed in a way that may pass
         */
        T send() throws X, InterruptedException;
    }
}
