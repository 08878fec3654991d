package commissary.liberty.postgres;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether other Java processes use the database: each shares a lock on a file until it lets go or dies.
 *
 * <p>Connections do not tell it: a pool may be empty for a while, and those of this process look like all others. The
 * caller holds the folder's lock, so that nobody comes while somebody leaves.
 */
final class UserLock implements AutoCloseable {
    private final FileChannel channel;
    private @Nullable FileLock ours;

    private UserLock(FileChannel channel) {
        this.channel = channel;
    }

    static UserLock enter(Path file) throws IOException {
        UserLock users = new UserLock(
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE));
        users.ours = users.tryLock(true);
        return users;
    }

    /** Gives up our part and tells whether that was the last. */
    boolean leave() throws IOException {
        if (ours != null) {
            ours.release();
            ours = null;
        }
        FileLock probe = tryLock(false);
        if (probe == null) {
            return false;
        }
        probe.release();
        return true;
    }

    private @Nullable FileLock tryLock(boolean shared) throws IOException {
        try {
            return channel.tryLock(0, Long.MAX_VALUE, shared);
        } catch (OverlappingFileLockException libraryLoadedTwice) {
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
