package commissary.notifications;

import org.jspecify.annotations.Nullable;

/** A mail with its text; only mails that are kept as files have one, since a mail that left holds other people's links. */
public record MailContent(MailView mail, @Nullable String text, @Nullable String html) {}
