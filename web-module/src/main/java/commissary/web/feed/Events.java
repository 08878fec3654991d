package commissary.web.feed;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import commissary.web.download.Body;
import commissary.web.download.BytesBody;
import commissary.web.download.JoinedBody;
import java.util.Locale;

/** The events of a stream, as bytes: a line of data and an empty line each. */
final class Events {

    private Events() {}

    /** A whole document. */
    static Body document(String type, Body document) {
        return new JoinedBody(
                new BytesBody("data: {\"type\":\"" + type + "\",\"payload\":"),
                new OneLineBody(document),
                new BytesBody("}\n\n"));
    }

    static Body progress(News.Progress news) {
        String step =
                news.step() == null ? "" : ",\"step\":\"" + news.step().name().toLowerCase(Locale.ROOT) + '"';
        return event("{\"type\":\"progress\",\"progress\":" + news.progress() + step + "}");
    }

    static Body error(String message) {
        String escaped = new String(JsonStringEncoder.getInstance().quoteAsString(message));
        return event("{\"type\":\"error\",\"message\":\"" + escaped + "\"}");
    }

    static Body done() {
        return event("{\"type\":\"done\"}");
    }

    /** What keeps the connection from looking dead. */
    static Body sign() {
        return new BytesBody(": still here\n\n");
    }

    private static Body event(String json) {
        return new BytesBody("data: " + json + "\n\n");
    }
}
