package commissary.platform.cache.internal;

import java.io.Serializable;
import java.time.Instant;

/** An answer and the instant until which it is fresh. */
record Kept(Object value, Instant freshUntil) implements Serializable {}
