/** Names of foods as people write them, and which food a name means. */
@NullMarked
package commissary.nutrition.foods.internal.names;

import org.jspecify.annotations.NullMarked;
