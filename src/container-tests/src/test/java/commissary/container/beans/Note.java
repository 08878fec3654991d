package commissary.container.beans;

/**
 * Something to write down.
 *
 * @param failures how many attempts are to fail before one succeeds
 */
public record Note(String subject, int failures) {

    public static Note on(String subject) {
        return new Note(subject, 0);
    }

    public Note failing(int times) {
        return new Note(subject, times);
    }
}
