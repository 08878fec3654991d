package commissary.shared;

/**
 * The stable name of a failure that clients may rely on.
 *
 * @param value upper case with underscores, such as {@code DEAL_NOT_FOUND}
 */
public record ErrorCode(String value) {

    public ErrorCode {
        if (!value.matches("[A-Z][A-Z0-9_]*")) {
            throw new IllegalArgumentException("value: expected upper case with underscores, was " + value);
        }
    }
}
