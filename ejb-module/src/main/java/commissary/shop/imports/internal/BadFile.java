package commissary.shop.imports.internal;

/** The file is such that no more of it can be read. */
class BadFile extends Exception {

    private static final long serialVersionUID = 1L;

    BadFile(String message) {
        super(message);
    }

    BadFile(String message, Throwable cause) {
        super(message, cause);
    }
}
