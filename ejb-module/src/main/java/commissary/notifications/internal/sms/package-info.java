/** The way out for short messages. */
@NullMarked
package commissary.notifications.internal.sms;

import org.jspecify.annotations.NullMarked;
