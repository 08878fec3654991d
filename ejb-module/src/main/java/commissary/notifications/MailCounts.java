package commissary.notifications;

/** How the mails of the last 24 hours fared. */
public record MailCounts(long sent24h, long failed24h) {}
