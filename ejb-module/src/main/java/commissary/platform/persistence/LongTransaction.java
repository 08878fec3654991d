package commissary.platform.persistence;

import java.io.IOException;

/** A transaction that may take longer than the server allows others: it reads or writes millions of rows. */
public interface LongTransaction {

    /** What is done in it. */
    @FunctionalInterface
    interface Work<T> {
        T run() throws IOException;
    }

    /** Commits what the work did, or nothing if it throws. */
    <T> T run(Work<T> work) throws IOException;
}
