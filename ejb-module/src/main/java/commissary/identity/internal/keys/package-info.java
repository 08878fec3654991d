/** API keys. */
@NullMarked
package commissary.identity.internal.keys;

import org.jspecify.annotations.NullMarked;
