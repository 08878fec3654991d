package commissary.notifications.internal.outbox;

/** The mail server, or the rules of addresses, will not take this mail. */
public class MailRefused extends Exception {

    public MailRefused(String message, Throwable cause) {
        super(message, cause);
    }
}
