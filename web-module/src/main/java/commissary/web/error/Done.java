package commissary.web.error;

/** A good answer that has nothing to return but a sentence. */
public record Done(boolean success, String message) {

    public static Done of(String message) {
        return new Done(true, message);
    }
}
