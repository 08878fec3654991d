/** Goals, days and the whole diary over REST. */
@NullMarked
package commissary.web.nutrition;

import org.jspecify.annotations.NullMarked;
