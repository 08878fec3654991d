/** The one form of every answer, good or bad, and the one way from a failure to its status. */
@NullMarked
package commissary.web.error;

import org.jspecify.annotations.NullMarked;
