/** What people are told: notifications on the screen, mails, and the links that stop them. Listens to every other feature. */
@Feature(
        rank = 5,
        uses = {"identity", "deals"})
@NullMarked
package commissary.notifications;

import commissary.shared.Feature;
import org.jspecify.annotations.NullMarked;
