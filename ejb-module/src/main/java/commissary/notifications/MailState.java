package commissary.notifications;

/** The life of a mail: it waits for its job and ends sent, failed, or suppressed because it had become pointless. */
public enum MailState {
    WAITING,
    SENT,
    FAILED,
    SUPPRESSED
}
