package commissary.notifications.internal.outbox;

/** Where letters leave. */
public interface Outbox {

    /**
     * Sends a letter, or keeps it where there is no server to send it to.
     *
     * @param messageId the same for every attempt, with its angle brackets
     * @throws MailRefused if this letter is not taken
     * @throws commissary.shared.Unavailable if no letter is taken now
     */
    void send(String messageId, String recipient, Letter letter) throws MailRefused;
}
