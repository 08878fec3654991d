package commissary.feed.internal.source.http;

/**
 * What has been written to disk so far.
 *
 * @param lineEnds at least as many as whole records
 */
public record Saved(long bytes, long lineEnds) {}
