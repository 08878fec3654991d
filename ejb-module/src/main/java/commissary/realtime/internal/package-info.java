/** The table of messages, the listeners that fill it, and the feed that reads it on every node. */
@NullMarked
package commissary.realtime.internal;

import org.jspecify.annotations.NullMarked;
