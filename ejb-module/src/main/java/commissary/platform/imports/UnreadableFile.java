package commissary.platform.imports;

import java.io.IOException;

/** The file is such that it cannot be read; the message says why, for whoever brought it. */
public class UnreadableFile extends IOException {

    private static final long serialVersionUID = 1L;

    public UnreadableFile(String message) {
        super(message);
    }

    public UnreadableFile(String message, Throwable cause) {
        super(message, cause);
    }
}
