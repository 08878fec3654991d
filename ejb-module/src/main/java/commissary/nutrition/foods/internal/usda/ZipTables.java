package commissary.nutrition.foods.internal.usda;

import commissary.platform.imports.UnreadableFile;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** The tables in a zip, one after the other as they lie there. What only claims to be such a zip is refused. */
final class ZipTables {

    private static final int MAX_ENTRIES = 200;
    /** The largest release unpacks to some 4 GB. */
    private static final long MAX_BYTES = 20_000_000_000L;
    /** Tables of text shrink to a tenth; what unpacks to two hundred times its size is made to harm. */
    private static final long MAX_RATIO = 200;

    private static final long SMALL = 50_000_000;

    private final InputStream zip;
    private final Set<String> wanted;
    private final Set<String> seen = new HashSet<>();

    ZipTables(InputStream zip, Set<String> wanted) {
        this.zip = zip;
        this.wanted = wanted;
    }

    /** Takes a table. */
    @FunctionalInterface
    interface Reader {
        void read(String name, InputStream csv) throws IOException;
    }

    /** Hands over every wanted table, and returns which there were. */
    Set<String> readAll(Reader reader) throws IOException {
        Counted packed = new Counted(zip);
        try (ZipInputStream entries = new ZipInputStream(packed, StandardCharsets.UTF_8)) {
            Counted unpacked = new Counted(entries);
            int count = 0;
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                count++;
                if (count > MAX_ENTRIES) {
                    throw new UnreadableFile("The zip has more than " + MAX_ENTRIES + " entries");
                }
                String name = name(entry.getName());
                Bounded content = new Bounded(unpacked, packed);
                if (!entry.isDirectory() && wanted.contains(name)) {
                    if (!seen.add(name)) {
                        throw new UnreadableFile("The zip has " + name + " twice");
                    }
                    reader.read(name, content);
                }
                content.transferTo(OutputStream.nullOutputStream());
            }
            if (count == 0) {
                throw new UnreadableFile("The file is no zip");
            }
        } catch (ZipException | EOFException e) {
            throw new UnreadableFile("The zip is broken or cut off", e);
        } catch (TooMuch e) {
            throw new UnreadableFile("The zip unpacks to more than any release has", e);
        }
        return Set.copyOf(seen);
    }

    /** The last part of the path: the tables lie in one folder. A path that leads elsewhere is no release's. */
    private static String name(String path) throws UnreadableFile {
        boolean isOdd = path.startsWith("/")
                || path.contains("\\")
                || path.contains(":")
                || ("/" + path + "/").contains("/../");
        if (isOdd) {
            throw new UnreadableFile("The zip has an entry with a path that leads out of it");
        }
        return path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    }

    private static final class TooMuch extends IOException {
        private static final long serialVersionUID = 1L;
    }

    private static class Counted extends FilterInputStream {

        private long count;

        Counted(InputStream in) {
            super(in);
        }

        long count() {
            return count;
        }

        @Override
        public int read() throws IOException {
            int read = in.read();
            count += read < 0 ? 0 : 1;
            return read;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int read = in.read(target, offset, length);
            count += Math.max(0, read);
            return read;
        }
    }

    /** One entry; closing it leaves the zip open. */
    private static final class Bounded extends FilterInputStream {

        private final Counted unpacked;
        private final Counted packed;

        Bounded(Counted unpacked, Counted packed) {
            super(unpacked);
            this.unpacked = unpacked;
            this.packed = packed;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int read = super.read(target, offset, length);
            long bytes = unpacked.count();
            if (bytes > MAX_BYTES || (bytes > SMALL && bytes > MAX_RATIO * packed.count())) {
                throw new TooMuch();
            }
            return read;
        }

        @Override
        public void close() {
            // The next entry is read from the same zip.
        }
    }
}
