package commissary.deals.internal.upstream;

import java.util.Objects;

/** The upstream answered, but not with what its protocol says; asking again at once would not help. */
final class UnreadableAnswer extends Exception {

    private static final long serialVersionUID = 1L;

    UnreadableAnswer(String what) {
        super("The answer cannot be read: " + what);
    }

    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }
}
