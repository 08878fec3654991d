/** The doors of the orders data feed: {@code /feed} for programs, as the service had them that it replaces, and the site's own. */
@NullMarked
package commissary.web.feed;

import org.jspecify.annotations.NullMarked;
