package commissary.liberty.postgres;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The processes of one cluster, told by their working folder.
 *
 * <p>A number in a file is no proof: after a crash the system may have given it to another program.
 */
final class ClusterProcesses {
    private ClusterProcesses() {}

    static List<Long> of(Path cluster) throws IOException {
        List<Long> found = new ArrayList<>();
        for (long pid :
                ProcessHandle.allProcesses().mapToLong(ProcessHandle::pid).toArray()) {
            if (includes(cluster, pid)) {
                found.add(pid);
            }
        }
        return found;
    }

    static boolean includes(Path cluster, long pid) throws IOException {
        try {
            return Files.readSymbolicLink(Path.of("/proc", Long.toString(pid), "cwd"))
                    .equals(cluster);
        } catch (NoSuchFileException gone) {
            return false;
        } catch (AccessDeniedException ofAnotherUser) {
            return false;
        }
    }
}
