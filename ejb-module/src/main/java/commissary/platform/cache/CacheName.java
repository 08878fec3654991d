package commissary.platform.cache;

import java.time.Duration;

/**
 * A named cache.
 *
 * @param timeToLive how long an entry is fresh
 * @param staleFor how much longer it may be served while one caller fetches it anew
 * @param maxEntries how many entries are kept
 */
public record CacheName<V>(String name, Class<V> type, Duration timeToLive, Duration staleFor, long maxEntries) {}
