package commissary.liberty.postgres;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * Copies the files of a database that is stopped, and brings them back.
 *
 * <p>A backup is a folder with the cluster and the checksums of its files. It carries its name only when it is complete
 * and verified; before that the name ends in {@code .partial}. It holds the passwords too. The caller holds the lock of
 * the data folder, so nobody starts the database meanwhile.
 */
final class StoppedCluster {
    private static final Duration LAST_PROCESSES_LIMIT = Duration.ofSeconds(3);

    private static final String CHECKSUMS = "sha256sums";
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmssSSS").withZone(ZoneOffset.UTC);

    private StoppedCluster() {}

    static Path backup(DataFolder folder, Path target) throws IOException {
        Path backup = target.toAbsolutePath().normalize();
        requireStopped(folder);
        if (Files.exists(backup)) {
            throw new FileAlreadyExistsException(backup.toString(), null, "a backup never replaces another");
        }
        if (!folder.hasCluster()) {
            throw new IOException(folder.root() + " holds no database");
        }
        if (backup.startsWith(folder.cluster())) {
            throw new IOException("A backup cannot be a part of what it copies: " + backup);
        }
        Path partial = backup.resolveSibling(backup.getFileName() + ".partial");
        FileTree.delete(partial);
        Files.createDirectories(partial);
        FileTree.copy(folder.cluster(), partial.resolve("cluster"), file -> !file.equals(folder.postmasterPid()));
        verify(partial.resolve("cluster"), checksumsOf(folder)).write(partial.resolve(CHECKSUMS));
        FileTree.syncFolder(partial);
        FileTree.rename(partial, backup);
        return backup;
    }

    /** Returns where the data that was replaced is now, if there was any. */
    static Optional<Path> restore(DataFolder folder, Path backup) throws IOException {
        requireStopped(folder);
        if (!Files.isRegularFile(backup.resolve(CHECKSUMS))) {
            throw new IOException(backup + " is no complete backup: it has no " + CHECKSUMS);
        }
        Checksums expected = Checksums.read(backup.resolve(CHECKSUMS));
        verify(backup.resolve("cluster"), expected);
        Path restoring = folder.root().resolve("cluster.restoring");
        FileTree.delete(restoring);
        FileTree.copy(backup.resolve("cluster"), restoring, file -> true);
        verify(restoring, expected);
        Optional<Path> replaced = setAside(folder);
        FileTree.rename(restoring, folder.cluster());
        return replaced;
    }

    private static Optional<Path> setAside(DataFolder folder) throws IOException {
        if (!folder.hasCluster()) {
            return Optional.empty();
        }
        Path aside = folder.root().resolve("cluster.replaced-" + STAMP.format(Instant.now()));
        FileTree.rename(folder.cluster(), aside);
        return Optional.of(aside);
    }

    private static Checksums checksumsOf(DataFolder folder) throws IOException {
        return Checksums.of(folder.cluster())
                .without(folder.postmasterPid().getFileName().toString());
    }

    private static Checksums verify(Path copy, Checksums expected) throws IOException {
        expected.requireSameIn(copy, Checksums.of(copy));
        return expected;
    }

    /** A process or two of a server that has just been stopped may need a moment more to leave. */
    private static void requireStopped(DataFolder folder) throws IOException {
        if (!Patience.until(() -> ClusterProcesses.of(folder.cluster()).isEmpty(), LAST_PROCESSES_LIMIT)) {
            throw new IOException("The database in " + folder.root() + " runs. Stop the application server first.");
        }
    }
}
