/** The way out for letters: written from templates, sent by SMTP or kept as files. */
@NullMarked
package commissary.notifications.internal.outbox;

import org.jspecify.annotations.NullMarked;
