/** The world that moves by itself: a function of a seed and an instant, with nothing remembered in between. */
@NullMarked
package commissary.demo.flashfood.world;

import org.jspecify.annotations.NullMarked;
