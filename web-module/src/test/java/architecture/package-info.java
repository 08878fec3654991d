/** The arrows between the application's packages, and the proof that they hold. */
@NullMarked
package architecture;

import org.jspecify.annotations.NullMarked;
