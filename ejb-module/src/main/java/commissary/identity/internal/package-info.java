/** Accounts and the sessions that people open by them. */
@NullMarked
package commissary.identity.internal;

import org.jspecify.annotations.NullMarked;
