package architecture.broken.orders;

/** A front door that nobody named. */
public interface Orders {}
