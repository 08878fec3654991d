package commissary.platform.cache;

import java.util.function.Supplier;

/**
 * Answers kept under a key. Keys are words joined by colons, from the general to the particular
 * ({@code deals:calgary:page:1}); a group is all keys with a common beginning.
 */
public interface Cache<V> {

    /**
     * The answer under the key. Where none is kept, one caller computes it and the others wait for him; where a stale
     * one is kept, it is returned at once and computed anew in the background.
     */
    V get(String key, Supplier<V> compute);

    void invalidate(String key);

    /** Drops every key that equals the prefix or goes on after it with a colon. */
    void invalidateGroup(String prefix);
}
