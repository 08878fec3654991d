package commissary.shared;

/**
 * One field of a request and what is wrong with it.
 *
 * @param field the path of the field as the client wrote it, such as {@code items[0].quantity}
 * @param message what was expected
 */
public record FieldError(String field, String message) {}
