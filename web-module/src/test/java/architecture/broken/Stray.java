package architecture.broken;

/** Stands in the base package. */
public class Stray {}
