package commissary.liberty.postgres;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import java.util.Properties;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** The programs of PostgreSQL, unpacked beside the data folder under the name of their version. */
record Binaries(Path folder, String version) {
    private static final String ARCHIVE = "/postgres-linux-x86_64.txz";
    private static final int OWNER_MAY_EXECUTE = 0100;

    static Binaries beside(DataFolder data) throws IOException {
        String version = bundledVersion();
        Path folder = data.root().resolveSibling("postgresql-" + version);
        Path lock = folder.resolveSibling(folder.getFileName() + ".lock");
        return new Binaries(FolderLock.holding(lock, () -> unpackedTo(folder)), version);
    }

    private static Path unpackedTo(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Path unpacking = folder.resolveSibling(folder.getFileName() + ".unpacking");
            FileTree.delete(unpacking);
            unpack(unpacking);
            FileTree.rename(unpacking, folder);
        }
        return folder;
    }

    String program(String name) {
        return folder.resolve("bin").resolve(name).toString();
    }

    /** Data written by one major version cannot be read by another. */
    String majorVersion() {
        return version.substring(0, version.indexOf('.'));
    }

    private static String bundledVersion() throws IOException {
        Properties properties = new Properties();
        try (InputStream in = Objects.requireNonNull(Binaries.class.getResourceAsStream("binaries.properties"))) {
            properties.load(in);
        }
        return Objects.requireNonNull(properties.getProperty("version"));
    }

    private static void unpack(Path target) throws IOException {
        try (InputStream archive = Binaries.class.getResourceAsStream(ARCHIVE)) {
            if (archive == null) {
                throw new IOException("The library of the data source holds no PostgreSQL for this platform (" + ARCHIVE
                        + " is not on its class path)");
            }
            TarArchiveInputStream tar =
                    new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(archive)));
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(entry, tar, target);
            }
        }
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path target) throws IOException {
        Path file = inside(target, target.resolve(entry.getName()));
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(inside(target, file.resolveSibling("")));
        if (entry.isSymbolicLink()) {
            inside(target, file.resolveSibling(entry.getLinkName()));
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
        } else if (entry.isFile()) {
            Files.copy(content, file);
            boolean program = (entry.getMode() & OWNER_MAY_EXECUTE) != 0;
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
        } else {
            throw new IOException("Unexpected kind of entry in " + ARCHIVE + ": " + entry.getName());
        }
    }

    private static Path inside(Path target, Path file) throws IOException {
        Path normal = file.normalize();
        if (!normal.startsWith(target)) {
            throw new IOException("An entry of " + ARCHIVE + " points outside: " + file);
        }
        return normal;
    }
}
