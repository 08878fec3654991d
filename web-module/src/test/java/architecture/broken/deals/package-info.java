/** Names a neighbour of a higher rank. */
@Feature(rank = 1, uses = "upward")
package architecture.broken.deals;

import commissary.shared.Feature;
