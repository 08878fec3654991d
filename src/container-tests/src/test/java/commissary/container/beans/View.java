package commissary.container.beans;

import java.util.Set;

/**
 * What the database shows to whoever asks.
 *
 * @param connection the database's number of the connection
 * @param owners the ids of the people whose notifications are seen
 */
public record View(long connection, Set<Long> owners) {}
