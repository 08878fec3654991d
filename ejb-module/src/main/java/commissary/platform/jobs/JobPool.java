package commissary.platform.jobs;

/** The workers of one kind of job; a flood of one kind does not hold up the others. */
public enum JobPool {
    AI,
    EMAIL,
    SUMMARY,
    CLEANUP,
    GENERAL
}
