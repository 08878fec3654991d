package commissary.web.feed;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.IOException;
import java.util.List;

/** The document with fewer columns. */
final class JsonRows implements Rows {

    private final Selection chosen;
    private final String tail;
    private boolean hasBegun;

    /**
     * A form.
     *
     * @param info a last member of the document; empty for none
     */
    JsonRows(List<String> columns, String info) {
        chosen = new Selection(columns, false);
        tail = "\n]" + info + "}\n";
    }

    @Override
    public void head(OrderLines at, Output out) {
        out.append(at.bytes(), at.start(), at.end());
    }

    @Override
    public void order(OrderLines at, Output out) throws IOException {
        out.append(hasBegun ? ",\n" : "\n");
        hasBegun = true;
        chosen.read(at);
        write(chosen, at, out);
    }

    @Override
    public void end(Output out) {
        out.append(tail);
    }

    /** Writes the chosen columns of the current order as an object. */
    static void write(Selection chosen, OrderLines at, Output out) {
        for (int i = 0; i < chosen.names().size(); i++) {
            out.append(i == 0 ? '{' : ',')
                    .append('"')
                    .append(escaped(chosen.names().get(i)))
                    .append("\":");
            if (chosen.hasValue(at, i)) {
                out.append(at.bytes(), chosen.start(i), chosen.end(i));
            } else {
                out.append("null");
            }
        }
        out.append('}');
    }

    private static String escaped(String name) {
        return new String(JsonStringEncoder.getInstance().quoteAsString(name));
    }
}
