package commissary.feed.internal.source;

import java.nio.file.Path;

/** Where the orders live. */
public interface OrderSource {

    /**
     * Brings all orders as one file on disk; never holds them in memory. Talks to the network, for minutes if it must.
     *
     * @param folder an empty folder for the file; its owner deletes it
     * @throws SourceFailed if they did not come whole, saying why
     */
    Download download(Path folder, SourceProgress progress);

    /** Whether there is one to ask at all. */
    default boolean isConfigured() {
        return true;
    }
}
