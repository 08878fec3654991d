package commissary.web.download;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A file or a part of it. Once it is open, the file may be deleted. */
public final class FileBody implements Body {

    private final FileChannel file;
    private final long size;
    private long position;
    private long end;

    private FileBody(FileChannel file, long size) {
        this.file = file;
        this.size = size;
        this.end = size;
    }

    public static FileBody open(Path path) throws IOException {
        FileChannel file = FileChannel.open(path, StandardOpenOption.READ);
        try {
            return new FileBody(file, file.size());
        } catch (IOException e) {
            file.close();
            throw e;
        }
    }

    /** The length of the file. */
    public long size() {
        return size;
    }

    /** Says which bytes are wanted, before the first is read. */
    public void limit(long from, long to) {
        position = from;
        end = to;
    }

    /** A few bytes, wherever they stand. */
    public byte[] peek(long from, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining()) {
            if (file.read(bytes, from + bytes.position()) < 0) {
                throw new EOFException("The file is shorter than it was");
            }
        }
        return bytes.array();
    }

    @Override
    public int read(byte[] buffer) throws IOException {
        long left = end - position;
        if (left <= 0) {
            return -1;
        }
        int read = file.read(ByteBuffer.wrap(buffer, 0, (int) Math.min(buffer.length, left)), position);
        if (read < 0) {
            throw new EOFException("The file is shorter than it was");
        }
        position += read;
        return read;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
