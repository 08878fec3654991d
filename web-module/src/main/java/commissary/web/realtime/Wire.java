package commissary.web.realtime;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import commissary.platform.json.Json;
import commissary.realtime.Message;
import java.time.Instant;

/** Messages as text: {@code {"type","id","at","message","count"?,"data"}}. */
final class Wire {

    private Wire() {}

    static String text(Message message) {
        try {
            ObjectNode node = Json.mapper().createObjectNode();
            node.put("type", message.type());
            node.put("id", message.id());
            node.put("at", message.at().toString());
            node.put("message", message.message());
            if (message.count() != null) {
                node.put("count", message.count());
            }
            node.set("data", Json.mapper().readTree(message.data()));
            return node.toString();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The data of message " + message.id() + " is no JSON", e);
        }
    }

    /** The first message of every socket. */
    static String connected(long userId, long lastId, Instant at) {
        ObjectNode node = Json.mapper().createObjectNode();
        node.put("type", "connected");
        node.put("id", lastId);
        node.put("at", at.toString());
        node.put("message", "Connected");
        node.putObject("data").put("userId", userId).put("lastId", lastId);
        return node.toString();
    }
}
