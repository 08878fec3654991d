package commissary.realtime;

/** Whom a message concerns. */
public enum Audience {
    EVERYBODY,
    ADMINS,
    /** One person, on all his screens. */
    USER,
    /** No screen but the server's own sockets: sign-ins of one person have ended. */
    SESSIONS
}
