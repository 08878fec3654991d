package commissary.web.error;

/** A request that failed came again: it fails as it did before. */
public final class AnsweredBefore extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String json;

    public AnsweredBefore(int status, String json) {
        super("It failed before with " + status);
        this.status = status;
        this.json = json;
    }

    int status() {
        return status;
    }

    /** The whole body. */
    String json() {
        return json;
    }
}
