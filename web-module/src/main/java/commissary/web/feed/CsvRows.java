package commissary.web.feed;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * RFC 4180 with a header. No value is an empty field, an empty string is {@code ""}: so the two stay different. Only where
 * a single column was asked for both are {@code ""}, because many readers take an empty line for none.
 */
final class CsvRows implements Rows {

    private static final String LINE_END = "\r\n";

    private final Selection chosen;

    CsvRows(List<String> columns) {
        chosen = new Selection(columns, true);
    }

    @Override
    public void head(OrderLines at, Output out) {
        String separator = "";
        for (String name : chosen.names()) {
            out.append(separator).append(quoted(name));
            separator = ",";
        }
        out.append(LINE_END);
    }

    @Override
    public void order(OrderLines at, Output out) throws IOException {
        chosen.read(at);
        for (int i = 0; i < chosen.names().size(); i++) {
            if (i > 0) {
                out.append(',');
            }
            @Nullable String text = chosen.text(i);
            if (text != null) {
                out.append(quoted(text));
            } else if (chosen.hasValue(at, i)) {
                out.append(quoted(new String(
                        at.bytes(), chosen.start(i), chosen.end(i) - chosen.start(i), StandardCharsets.UTF_8)));
            } else if (chosen.names().size() == 1) {
                out.append(quoted(""));
            }
        }
        out.append(LINE_END);
    }

    @Override
    public void end(Output out) {
        // The last order has its line end.
    }

    /** A quotation without an end, which no reader takes: the server gives no means to break the connection off. */
    @Override
    public void breakOff(Output out) {
        out.append("\"The orders could not be read to their end");
    }

    private static String quoted(String text) {
        boolean isSafe = !text.isEmpty() && text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return isSafe ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
