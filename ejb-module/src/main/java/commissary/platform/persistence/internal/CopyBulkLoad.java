package commissary.platform.persistence.internal;

import commissary.platform.persistence.BulkLoad;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** {@code COPY} in its binary form, where a text needs no escaping. */
@Dependent
public class CopyBulkLoad implements BulkLoad {

    private final Jdbi jdbi;

    @Inject
    public CopyBulkLoad(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public long load(String table, List<String> columns, Source source) throws IOException {
        String sql = "copy " + table + " (" + String.join(", ", columns) + ") from stdin (format binary)";
        // A handle of its own, and not the thread's: what the source does with the database must not meet this
        // connection.
        try (Handle handle = jdbi.open()) {
            return load(handle.getConnection(), sql, source);
        }
    }

    private static long load(Connection connection, String sql, Source source) throws IOException {
        try {
            CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(sql);
            try {
                BinaryRows rows = new BinaryRows(copy);
                source.writeTo(rows);
                rows.end();
                return copy.endCopy();
            } finally {
                if (copy.isActive()) {
                    copy.cancelCopy();
                }
            }
        } catch (SQLException e) {
            throw new IOException("The database does not take the rows", e);
        }
    }

    /** Rows on their way to the server, a buffer at a time. */
    private static final class BinaryRows implements Target {

        private static final byte[] SIGNATURE = {'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xFF, '\r', '\n', 0};
        private static final int NO_FLAGS = 0;
        private static final int NO_EXTENSION = 0;
        private static final int NO_VALUE = -1;
        private static final int NO_MORE_ROWS = -1;
        private static final int BUFFER = 1 << 16;

        private final CopyIn copy;
        private final ByteArrayOutputStream buffer = new ByteArrayOutputStream(2 * BUFFER);
        private final DataOutputStream out = new DataOutputStream(buffer);

        BinaryRows(CopyIn copy) throws IOException {
            this.copy = copy;
            out.write(SIGNATURE);
            out.writeInt(NO_FLAGS);
            out.writeInt(NO_EXTENSION);
        }

        @Override
        public void row(@Nullable String... values) throws IOException {
            out.writeShort(values.length);
            for (@Nullable String value : values) {
                if (value == null) {
                    out.writeInt(NO_VALUE);
                } else {
                    byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
                    out.writeInt(bytes.length);
                    out.write(bytes);
                }
            }
            if (buffer.size() >= BUFFER) {
                send();
            }
        }

        void end() throws IOException {
            out.writeShort(NO_MORE_ROWS);
            send();
        }

        private void send() throws IOException {
            try {
                copy.writeToCopy(buffer.toByteArray(), 0, buffer.size());
            } catch (SQLException e) {
                throw new IOException("The database does not take the rows", e);
            }
            buffer.reset();
        }
    }
}
