/** Of a higher rank. */
@Feature(rank = 2)
package architecture.broken.upward;

import commissary.shared.Feature;
