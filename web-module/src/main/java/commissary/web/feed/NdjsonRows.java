package commissary.web.feed;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An order on each line, then a line of proof: how many, and the SHA-256 of all bytes before it. Where only changes were
 * asked for, the first line tells what they are and the keys of those deleted.
 */
final class NdjsonRows implements Rows {

    private static final byte[] DATA = ",\"data\":[".getBytes(StandardCharsets.US_ASCII);

    private final @Nullable Selection chosen;
    private final boolean tellsChanges;
    private final long version;
    private final MessageDigest digest = sha256();
    private final Output line = new Output();
    private byte[] copy = new byte[0];
    private long count;

    /**
     * A form.
     *
     * @param columns that are wanted; empty for all
     * @param tellsChanges whether the document's head matters
     */
    NdjsonRows(List<String> columns, boolean tellsChanges, long version) {
        this.chosen = columns.isEmpty() ? null : new Selection(columns, false);
        this.tellsChanges = tellsChanges;
        this.version = version;
    }

    @Override
    public void head(OrderLines at, Output out) {
        if (tellsChanges) {
            line.append("{\"_changes\":").append(at.bytes(), at.start(), at.end() - DATA.length);
            line.append("}}\n");
            prove(out);
        }
    }

    @Override
    public void order(OrderLines at, Output out) throws IOException {
        count++;
        if (chosen == null) {
            line.append(at.bytes(), at.start(), at.end());
        } else {
            chosen.read(at);
            JsonRows.write(chosen, at, line);
        }
        line.append('\n');
        prove(out);
    }

    @Override
    public void end(Output out) {
        out.append("{\"_proof\":{\"rows\":" + count + ",\"sha256\":\""
                + HexFormat.of().formatHex(digest.digest()) + "\",\"version\":" + version + "}}\n");
    }

    private void prove(Output out) {
        if (copy.length < line.size()) {
            copy = new byte[2 * line.size()];
        }
        int length = line.take(copy);
        digest.update(copy, 0, length);
        out.append(copy, 0, length);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
