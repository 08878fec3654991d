/** The kept answers: a row each, held by one caller at a time until it has one. */
@NullMarked
package commissary.platform.idempotency.internal;

import org.jspecify.annotations.NullMarked;
