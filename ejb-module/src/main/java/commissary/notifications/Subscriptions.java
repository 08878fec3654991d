package commissary.notifications;

/** The links that end mails. */
public interface Subscriptions {

    /**
     * Ends the mails of whom the link was sent to; a second time changes nothing.
     *
     * @throws commissary.shared.NotFound {@code UNSUBSCRIBE_LINK_UNKNOWN}
     */
    void unsubscribe(String token);
}
