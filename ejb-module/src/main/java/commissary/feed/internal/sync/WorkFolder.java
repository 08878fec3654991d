package commissary.feed.internal.sync;

import commissary.feed.internal.Folders;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder for what one sync downloads. What an earlier one left behind when its server died goes with it. */
record WorkFolder(Path path) implements Closeable {

    static WorkFolder make(Path feed) throws IOException {
        Path folder = feed.resolve("download");
        Folders.delete(folder);
        return new WorkFolder(Files.createDirectories(folder));
    }

    @Override
    public void close() throws IOException {
        Folders.delete(path);
    }
}
