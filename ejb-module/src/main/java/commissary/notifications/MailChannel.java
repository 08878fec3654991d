package commissary.notifications;

/** The way a message goes out. */
public enum MailChannel {
    MAIL,
    SMS
}
