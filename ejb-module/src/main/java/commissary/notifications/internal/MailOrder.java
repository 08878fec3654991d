package commissary.notifications.internal;

import commissary.notifications.internal.outbox.LetterKind;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The payload of a mail's job.
 *
 * @param facts what the letter's template shows
 * @param linkId the mailed link whose secret is put in when the mail is written, never before
 * @param invoiceOf the order whose invoice is attached, drawn when the mail is written
 */
record MailOrder(
        long mailId, LetterKind kind, Map<String, Object> facts, @Nullable Long linkId, @Nullable Long invoiceOf) {}
