package commissary.platform.cache;

/** Opens caches. */
public interface Caches {

    /** The cache of this name; the same one at every call. */
    <V> Cache<V> open(CacheName<V> name);
}
