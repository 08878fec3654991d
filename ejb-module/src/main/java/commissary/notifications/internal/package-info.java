/** Notifications, the mail log and the listeners that write them. */
@NullMarked
package commissary.notifications.internal;

import org.jspecify.annotations.NullMarked;
