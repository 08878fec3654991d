/** The mirror of the company's orders: fetched from where they live, kept in versions, served to programs. */
@Feature(rank = 1)
@NullMarked
package commissary.feed;

import commissary.shared.Feature;
import org.jspecify.annotations.NullMarked;
