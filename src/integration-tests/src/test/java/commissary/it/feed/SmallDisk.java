package commissary.it.feed;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import commissary.it.world.Site;
import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A disk of its own for what a node keeps, to be filled. Where it may not be mounted it is a folder like any other. */
final class SmallDisk implements BeforeAllCallback, AfterAllCallback {
    private static final long USUAL_BYTES = 64L << 20;

    private final Path folder = Site.OUTPUT.resolve("small-disk");
    private boolean isMounted;

    Path folder() {
        return folder;
    }

    @Override
    public void beforeAll(ExtensionContext context) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        isMounted = run("mount", "-t", "tmpfs", "-o", "size=" + USUAL_BYTES, "tmpfs", folder.toString());
    }

    @Override
    public void afterAll(ExtensionContext context) throws IOException, InterruptedException {
        if (isMounted) {
            run("umount", folder.toString());
        }
    }

    /** Leaves this much room; skips the test if this is no disk. */
    void leave(long bytes) throws IOException, InterruptedException {
        assumeTrue(isMounted, "Skipped: the small disk could not be mounted, which takes root");
        FileStore disk = Files.getFileStore(folder);
        resize(disk.getTotalSpace() - disk.getUnallocatedSpace() + bytes);
    }

    void leaveEnough() throws IOException, InterruptedException {
        if (isMounted) {
            resize(USUAL_BYTES);
        }
    }

    private void resize(long bytes) throws IOException, InterruptedException {
        if (!run("mount", "-o", "remount,size=" + bytes, folder.toString())) {
            throw new IOException("The small disk cannot be made " + bytes + " bytes large");
        }
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command).inheritIO().start().waitFor() == 0;
    }
}
