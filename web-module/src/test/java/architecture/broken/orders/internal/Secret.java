package architecture.broken.orders.internal;

/** Nobody else's business. */
public class Secret {}
