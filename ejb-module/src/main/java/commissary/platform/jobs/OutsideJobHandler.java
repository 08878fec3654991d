package commissary.platform.jobs;

/** A handler that talks to the outside world: it runs outside any transaction and must bear being run again. */
public non-sealed interface OutsideJobHandler<P> extends JobHandler<P> {}
