package commissary.web.batch;

/** What an operation does. */
public enum BatchMethod {
    GET,
    POST,
    PUT,
    PATCH,
    DELETE
}
