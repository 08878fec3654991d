/** What a node serves: files made of the database, whole or not there. */
@NullMarked
package commissary.feed.internal.snapshot;

import org.jspecify.annotations.NullMarked;
