/** What ties the lines of the log to the request that caused them. */
@NullMarked
package commissary.web.logging;

import org.jspecify.annotations.NullMarked;
