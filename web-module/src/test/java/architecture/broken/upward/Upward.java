package architecture.broken.upward;

/** Is named from below. */
public interface Upward {}
