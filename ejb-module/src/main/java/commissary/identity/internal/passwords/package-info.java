/** Passwords: which are good enough, how they are kept, how often a wrong one may be tried. */
@NullMarked
package commissary.identity.internal.passwords;

import org.jspecify.annotations.NullMarked;
