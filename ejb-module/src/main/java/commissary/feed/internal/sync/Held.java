package commissary.feed.internal.sync;

/** The sync would change too much to be let through unseen; what it did is rolled back. */
@SuppressWarnings("serial") // never leaves its thread
final class Held extends RuntimeException {

    private final SyncResult result;

    Held(SyncResult result) {
        super(String.valueOf(result.error()));
        this.result = result;
    }

    SyncResult result() {
        return result;
    }
}
