package commissary.web.error;

/** The failures that a container finds before our code is asked, each with its code and sentence. */
enum HttpStatus {
    BAD_REQUEST(400, "BAD_REQUEST", "The request is not understood"),
    UNAUTHENTICATED(401, "UNAUTHENTICATED", "Sign in, or send a credential"),
    FORBIDDEN(403, "FORBIDDEN", "You may not do this"),
    NOT_FOUND(404, "NOT_FOUND", "There is nothing at this address"),
    METHOD_NOT_ALLOWED(405, "METHOD_NOT_ALLOWED", "This address does not take that method"),
    NOT_ACCEPTABLE(406, "NOT_ACCEPTABLE", "The answer cannot be given in the type that is asked for"),
    REQUEST_TIMEOUT(408, "REQUEST_TIMEOUT", "The request took too long to arrive"),
    PRECONDITION_FAILED(412, "PRECONDITION_FAILED", "It is not what the request supposes it to be"),
    TOO_LARGE(413, "BODY_TOO_LARGE", "The body is larger than this address takes"),
    URI_TOO_LONG(414, "URI_TOO_LONG", "The address is too long"),
    UNSUPPORTED_MEDIA_TYPE(415, "UNSUPPORTED_MEDIA_TYPE", "The body has a type that this address does not take"),
    RANGE_NOT_SATISFIABLE(416, "RANGE_NOT_SATISFIABLE", "No byte of that range exists"),
    HEADERS_TOO_LARGE(431, "HEADERS_TOO_LARGE", "The headers are too large"),
    INTERNAL_ERROR(500, "INTERNAL_ERROR", "Something went wrong on our side"),
    UNAVAILABLE(503, "UNAVAILABLE", "The application is not ready yet");

    private final int code;
    private final String error;
    private final String message;

    HttpStatus(int code, String error, String message) {
        this.code = code;
        this.error = error;
        this.message = message;
    }

    int code() {
        return code;
    }

    Failure failure() {
        return Failure.of(code, error, message);
    }

    /** The failure of this status; a bad request for a client's fault that has no name here. */
    static HttpStatus of(int code) {
        for (HttpStatus status : values()) {
            if (status.code == code) {
                return status;
            }
        }
        return code >= 500 ? INTERNAL_ERROR : BAD_REQUEST;
    }
}
