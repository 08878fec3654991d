package commissary.liberty.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Makes the files of a database that does not exist yet. */
final class NewCluster {
    private static final Duration LIMIT = Duration.ofMinutes(2);

    private NewCluster() {}

    /** Built under another name: a first start that was interrupted leaves no half a cluster behind. */
    static Path underConstruction(DataFolder folder) {
        return folder.root().resolve("cluster.new");
    }

    static void create(DataFolder folder, Binaries binaries) throws IOException {
        List<Path> setAside = folder.setAside();
        if (!setAside.isEmpty()) {
            throw new IOException(
                    "A restore into " + folder.root() + " was interrupted: run it again, or rename one of " + setAside
                            + " to cluster. An empty database is not started in their place.");
        }
        Path cluster = underConstruction(folder);
        FileTree.delete(cluster);
        Passwords passwords = Passwords.random();
        initialise(cluster, binaries, passwords.of(Account.SUPERUSER));
        passwords.writeInto(cluster);
        FileTree.rename(cluster, folder.cluster());
    }

    private static void initialise(Path cluster, Binaries binaries, String password) throws IOException {
        Path passwordFile = Files.createTempFile("commissary-postgres", ".password");
        try {
            Files.writeString(passwordFile, password);
            Unprivileged.run(initdb(cluster, binaries, passwordFile), LIMIT);
        } finally {
            Files.delete(passwordFile);
        }
    }

    /** What is set here is written to postgresql.conf, where an administrator may change it. */
    private static List<String> initdb(Path cluster, Binaries binaries, Path passwordFile) {
        return List.of(
                binaries.program("initdb"),
                "--pgdata=" + cluster,
                "--username=" + Account.SUPERUSER.user(),
                "--pwfile=" + passwordFile,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--locale=C",
                "--set=max_connections=200",
                "--set=timezone=UTC",
                "--set=log_timezone=UTC",
                "--set=logging_collector=on",
                "--set=log_directory=../log",
                // A week of files that overwrite one another.
                "--set=log_filename=postgresql-%a.log",
                "--set=log_truncate_on_rotation=on",
                "--set=log_rotation_age=1d",
                "--set=log_rotation_size=0",
                // The detail of a violated constraint quotes personal data.
                "--set=log_error_verbosity=terse");
    }
}
