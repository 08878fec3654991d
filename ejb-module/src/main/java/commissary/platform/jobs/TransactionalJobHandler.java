package commissary.platform.jobs;

/** A handler that only touches the database: it runs in the transaction that marks the job as done, so it takes effect once. */
public non-sealed interface TransactionalJobHandler<P> extends JobHandler<P> {}
