package commissary.liberty.postgres;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The SHA-256 of every file below a folder, in the form that {@code sha256sum --check} reads. */
record Checksums(SortedMap<String, String> byFile) {
    private static final int BUFFER_BYTES = 1 << 16;
    private static final String SEPARATOR = "  ";

    static Checksums of(Path folder) throws IOException {
        SortedMap<String, String> byFile = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                byFile.put(folder.relativize(file).toString(), digest(file));
            }
        }
        return new Checksums(byFile);
    }

    static Checksums read(Path list) throws IOException {
        SortedMap<String, String> byFile = new TreeMap<>();
        for (String line : Files.readAllLines(list)) {
            int gap = line.indexOf(SEPARATOR);
            if (gap < 0) {
                throw new IOException(list + " is damaged: " + line);
            }
            byFile.put(line.substring(gap + SEPARATOR.length()), line.substring(0, gap));
        }
        return new Checksums(byFile);
    }

    Checksums without(String file) {
        SortedMap<String, String> rest = new TreeMap<>(byFile);
        rest.remove(file);
        return new Checksums(rest);
    }

    void write(Path list) throws IOException {
        Files.write(
                list,
                byFile.entrySet().stream()
                        .map(entry -> entry.getValue() + SEPARATOR + entry.getKey())
                        .toList());
    }

    /** Fails with the first file that is missing, additional or different in the folder. */
    void requireSameIn(Path folder, Checksums found) throws IOException {
        TreeSet<String> all = new TreeSet<>(byFile.keySet());
        all.addAll(found.byFile.keySet());
        for (String file : all) {
            String expected = byFile.get(file);
            String actual = found.byFile.get(file);
            if (actual == null) {
                throw new IOException(folder + " is incomplete: " + file + " is missing");
            }
            if (!actual.equals(expected)) {
                throw new IOException(folder + " is damaged: " + file
                        + (expected == null ? " does not belong there" : " has changed"));
            }
        }
    }

    private static String digest(Path file) throws IOException {
        MessageDigest sha256 = sha256();
        byte[] buffer = new byte[BUFFER_BYTES];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                sha256.update(buffer, 0, read);
            }
        }
        return HexFormat.of().formatHex(sha256.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
