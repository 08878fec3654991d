/**
 * Who people are and what they may: accounts, sign-ins, API keys, preferences. Every other feature learns from here who
 * asks, and none is asked from here.
 */
@Feature(rank = 1)
@NullMarked
package commissary.identity;

import commissary.shared.Feature;
import org.jspecify.annotations.NullMarked;
