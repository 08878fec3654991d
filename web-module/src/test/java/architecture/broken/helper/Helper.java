package architecture.broken.helper;

/** Stands in a package with a forbidden name. */
public class Helper {}
