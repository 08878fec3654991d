/** A language model behind any endpoint that speaks OpenAI's chat completions: it names foods and amounts, no more. */
@NullMarked
package commissary.nutrition.meals.internal.model;

import org.jspecify.annotations.NullMarked;
