package commissary.demo.http;

/** The caller asked for something that cannot be understood; the message is meant for him. */
public final class BadRequest extends RuntimeException {
    public BadRequest(String message) {
        super(message);
    }

    public BadRequest(String message, Throwable cause) {
        super(message, cause);
    }
}
