package commissary.platform.persistence;

/** Whether the database answers. */
public interface DatabaseHealth {

    /**
     * Asks it something small.
     *
     * @return the version of the server
     * @throws RuntimeException if it does not answer
     */
    String version();
}
