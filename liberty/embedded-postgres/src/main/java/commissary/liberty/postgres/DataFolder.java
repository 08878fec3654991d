package commissary.liberty.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where the embedded database keeps what is its own.
 *
 * <p>Everything that must survive together (tables, write-ahead log, passwords) is below {@link #cluster()}, so that one
 * rename puts it in place, be it new or restored.
 */
record DataFolder(Path root) {
    static DataFolder at(Path folder) throws IOException {
        Path wanted = folder.toAbsolutePath().normalize();
        if (!Files.isDirectory(wanted)) {
            Files.createDirectories(wanted.resolveSibling(""));
            Files.createDirectories(
                    wanted, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        }
        return new DataFolder(wanted.toRealPath());
    }

    Path cluster() {
        return root.resolve("cluster");
    }

    Path postmasterPid() {
        return cluster().resolve("postmaster.pid");
    }

    Path passwords() {
        return cluster().resolve(Passwords.FILE_NAME);
    }

    Path log() {
        return root.resolve("log");
    }

    Path lock() {
        return root.resolve("lock");
    }

    Path users() {
        return root.resolve("users");
    }

    boolean hasCluster() {
        return Files.isDirectory(cluster());
    }

    /** Other states of the cluster in this folder: one that a restore replaced, or did not finish. */
    List<Path> setAside() throws IOException {
        try (Stream<Path> files = Files.list(root)) {
            return files.filter(file -> file.getFileName().toString().startsWith("cluster."))
                    .filter(file -> !file.equals(NewCluster.underConstruction(this)))
                    .sorted()
                    .toList();
        }
    }
}
