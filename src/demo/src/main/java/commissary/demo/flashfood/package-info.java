/** An upstream that answers like Flashfood's mobile backend, and the controls that make it misbehave. */
@NullMarked
package commissary.demo.flashfood;

import org.jspecify.annotations.NullMarked;
