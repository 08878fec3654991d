/** Long answers: which form a client wants, what it has already, and the threads that wait while it takes the bytes. */
@NullMarked
package commissary.web.download;

import org.jspecify.annotations.NullMarked;
