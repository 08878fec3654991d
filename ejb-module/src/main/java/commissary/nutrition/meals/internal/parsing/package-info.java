/**
 * The built-in parser: reads what people say they ate, in English and French, by rules and a vocabulary; no network, no
 * database. A line of a recipe is the smallest text it reads, a sentence that tells of a whole meal the largest.
 */
@NullMarked
package commissary.nutrition.meals.internal.parsing;

import org.jspecify.annotations.NullMarked;
