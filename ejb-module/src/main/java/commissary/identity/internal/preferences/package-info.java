/** What people want to be told, each behind row-level security. */
@NullMarked
package commissary.identity.internal.preferences;

import org.jspecify.annotations.NullMarked;
