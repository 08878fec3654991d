package commissary.platform.imports;

import java.io.IOException;

/** Reads one kind of file; a bean of this type makes the kind known. */
public interface FileReading {

    /** Small letters: its name in addresses. */
    String kind();

    /**
     * Reads a file to its end. It must bear being run again after a crash.
     *
     * @throws UnreadableFile if the file is such that it cannot be read
     */
    void read(FileRun run) throws IOException;
}
