package commissary.it.frame;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/** The plain files in a small {@code .tar.gz}. */
final class TarFile {
    private static final int BLOCK = 512;
    private static final int NAME_END = 100;
    private static final int SIZE_START = 124;
    private static final int SIZE_END = 135;
    private static final int TYPE = 156;

    private TarFile() {}

    /** Contents by name, without the folders before it. */
    static Map<String, byte[]> read(Path archive) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (DataInputStream in = new DataInputStream(new GZIPInputStream(Files.newInputStream(archive)))) {
            byte[] header = in.readNBytes(BLOCK);
            while (header.length == BLOCK && header[0] != 0) {
                byte[] content = in.readNBytes(
                        Integer.parseInt(text(header, SIZE_START, SIZE_END).strip(), 8));
                in.readNBytes((BLOCK - content.length % BLOCK) % BLOCK);
                if (header[TYPE] == '0' || header[TYPE] == 0) {
                    String name = text(header, 0, NAME_END);
                    files.put(name.substring(name.lastIndexOf('/') + 1), content);
                }
                header = in.readNBytes(BLOCK);
            }
        }
        return files;
    }

    private static String text(byte[] header, int from, int to) {
        int end = from;
        while (end < to && header[end] != 0) {
            end++;
        }
        return new String(header, from, end - from, StandardCharsets.US_ASCII);
    }
}
