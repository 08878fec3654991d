package commissary.platform.jobs;

/**
 * A kind of job.
 *
 * @param name stable, since it stands in job rows: {@code feature.what-it-does}
 * @param payload a record that Jackson can write and read
 * @param maxAttempts how often it is tried before it is kept as failed
 */
public record JobType<P>(String name, Class<P> payload, JobPool pool, int maxAttempts) {

    /** Once and three times again. */
    private static final int DEFAULT_ATTEMPTS = 4;

    public JobType {
        if (!name.matches("[a-z][a-z0-9.-]*")) {
            throw new IllegalArgumentException("name: expected lower case, dots and dashes, was " + name);
        }
        if (maxAttempts < 1) {
            throw new IllegalArgumentException("maxAttempts: expected 1 or more, was " + maxAttempts);
        }
    }

    public JobType(String name, Class<P> payload, JobPool pool) {
        this(name, payload, pool, DEFAULT_ATTEMPTS);
    }
}
