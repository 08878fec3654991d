/** Requests that a client may send again without harm: the first answer is kept and given again. */
@NullMarked
package commissary.platform.idempotency;

import org.jspecify.annotations.NullMarked;
