package commissary.notifications;

import org.jspecify.annotations.Nullable;

/**
 * A mail with its text. Only mails that are kept as files have one, since a mail that left holds other people's links; and
 * letters of a private kind have none.
 */
public record MailContent(MailView mail, @Nullable String text, @Nullable String html) {}
