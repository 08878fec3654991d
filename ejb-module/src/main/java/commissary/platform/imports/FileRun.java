package commissary.platform.imports;

import java.io.InputStream;
import java.util.List;

/** A file that is being read, and what is told of it. Each call is a transaction of its own. */
public interface FileRun {

    /** The file, a piece at a time, from its beginning. */
    InputStream content();

    /** Says that so much of the content has been read as has been, which is so many percent of the work. */
    void progress(int percentOfWork);

    /** How many percent of the content have been read. */
    int percentRead();

    /** What the fields of refused rows are called. */
    void header(List<String> columns);

    /** What became of rows. */
    void count(long created, long changed, long unchanged);

    /**
     * Writes down rows that were refused, in the file's order.
     *
     * @param refused as many as are kept
     * @param all how many there were
     */
    void refuse(List<Refusal> refused, long all);
}
