package commissary.platform.persistence;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes rows by the million: PostgreSQL's {@code COPY}, in the caller's transaction. */
public interface BulkLoad {

    /**
     * Writes rows into the text columns of a table, while the source brings them.
     *
     * @param table with its schema; never made of input
     * @return how many rows were written
     * @throws IOException if the source does, or the database does not take the rows
     */
    long load(String table, List<String> columns, Source source) throws IOException;

    /** Brings the rows. */
    @FunctionalInterface
    interface Source {

        /** Gives row after row to the table, until there are no more. */
        void writeTo(Target target) throws IOException;
    }

    /** Takes the rows. */
    @FunctionalInterface
    interface Target {

        /** Takes a row: a value for each column, null for none. Nothing of it is kept. */
        void row(@Nullable String... values) throws IOException;
    }
}
