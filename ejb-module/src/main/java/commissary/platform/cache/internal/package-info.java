/** Caches over JCache: Caffeine in this process, another provider where one is set. */
@NullMarked
package commissary.platform.cache.internal;

import org.jspecify.annotations.NullMarked;
