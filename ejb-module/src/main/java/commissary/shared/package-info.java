/** The kernel: the few words that every feature shares. Knows nothing but the JDK. */
@NullMarked
package commissary.shared;

import org.jspecify.annotations.NullMarked;
