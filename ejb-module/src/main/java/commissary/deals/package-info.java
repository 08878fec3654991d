/** Surplus food near the office: what the upstream offers, what became of it, and whom it concerns. */
@Feature(rank = 1)
@NullMarked
package commissary.deals;

import commissary.shared.Feature;
import org.jspecify.annotations.NullMarked;
