/** Signed and random tokens, and the key that this installation signs with. */
@NullMarked
package commissary.identity.internal.tokens;

import org.jspecify.annotations.NullMarked;
