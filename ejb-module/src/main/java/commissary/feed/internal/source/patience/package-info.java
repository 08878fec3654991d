/** How patiently a source is asked: by when, how often again, when not at all; and what is counted. */
@NullMarked
package commissary.feed.internal.source.patience;

import org.jspecify.annotations.NullMarked;
