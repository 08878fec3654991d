/** Long answers from files: which form a client wants, what it has already, and how the bytes go out without a thread. */
@NullMarked
package commissary.web.download;

import org.jspecify.annotations.NullMarked;
