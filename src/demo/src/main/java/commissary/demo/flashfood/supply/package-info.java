/** What there is to answer: cities, stores and the items on sale in them, living or replayed. */
@NullMarked
package commissary.demo.flashfood.supply;

import org.jspecify.annotations.NullMarked;
