package commissary.liberty.postgres;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Lets one process at a time start, stop or copy the database.
 *
 * <p>It is held for that moment only: a database that runs may be used by several application servers. The system
 * releases it when a process dies, so it never has to be cleared by hand.
 */
final class FolderLock {
    /** Longer than a start that has a crash to recover from. */
    private static final Duration LIMIT = Duration.ofSeconds(90);

    private FolderLock() {}

    interface Work<T> {
        T run() throws IOException;
    }

    static <T> T holding(Path file, Work<T> work) throws IOException {
        // Closing the channel gives the lock back.
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            if (!Patience.until(() -> tryLock(channel) != null, LIMIT)) {
                throw new IOException("Another process has held " + file + " for " + LIMIT.toSeconds()
                        + " s: it starts, stops or copies the database. Try again when it is done.");
            }
            return work.run();
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldInThisJvm) {
            return null;
        }
    }
}
