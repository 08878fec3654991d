/** Many calls in one request, for clients that were away: each is what it would be alone. */
@NullMarked
package commissary.web.batch;

import org.jspecify.annotations.NullMarked;
