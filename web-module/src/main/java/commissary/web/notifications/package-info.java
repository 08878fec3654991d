/** A person's notifications, and the link that ends his mails. */
@NullMarked
package commissary.web.notifications;

import org.jspecify.annotations.NullMarked;
