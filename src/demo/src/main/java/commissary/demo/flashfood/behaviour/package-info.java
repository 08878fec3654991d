/** The ways an upstream can fail, and which one is in force for whom. */
@NullMarked
package commissary.demo.flashfood.behaviour;

import org.jspecify.annotations.NullMarked;
