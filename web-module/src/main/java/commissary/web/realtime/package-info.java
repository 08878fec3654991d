/** The socket on which screens hear news, and who listens on it. */
@NullMarked
package commissary.web.realtime;

import org.jspecify.annotations.NullMarked;
