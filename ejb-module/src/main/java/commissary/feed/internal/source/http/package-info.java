/** How sources are asked over HTTP: bounded in time and size, patiently, and never with a body held in memory. */
@NullMarked
package commissary.feed.internal.source.http;

import org.jspecify.annotations.NullMarked;
