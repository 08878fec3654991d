package commissary.web.realtime;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import commissary.platform.json.Json;
import commissary.realtime.Audience;
import commissary.realtime.Message;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.websocket.CloseReason.CloseCodes;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.metrics.annotation.Gauge;

/** The screens that are connected to this node. */
@ApplicationScoped
public class Screens {

    private final Set<Screen> open = ConcurrentHashMap.newKeySet();

    void add(Screen screen) {
        open.add(screen);
    }

    void remove(Screen screen) {
        open.remove(screen);
    }

    /** How many screens listen on this node. */
    @Gauge(name = "websocket_connections", unit = "none", absolute = true, description = "Open sockets on this node")
    public int count() {
        return open.size();
    }

    void tell(@Observes Message message) {
        if (message.audience() == Audience.SESSIONS) {
            closeEnded(message);
            return;
        }
        String text = Wire.text(message);
        open.forEach(screen -> screen.tell(message, text));
    }

    void ping() {
        open.forEach(Screen::ping);
    }

    /** A node that stops says so: its screens connect to another. */
    @PreDestroy
    void closeAll() {
        open.forEach(screen -> screen.close(CloseCodes.GOING_AWAY, "The server stops"));
    }

    private void closeEnded(Message message) {
        Set<String> ended = sessionIds(message);
        open.stream()
                .filter(screen -> ended.contains(screen.who().sessionId().toString()))
                .forEach(screen -> screen.close(CloseCodes.VIOLATED_POLICY, "This sign-in has ended"));
    }

    private static Set<String> sessionIds(Message message) {
        try {
            Set<String> ids = new HashSet<>();
            for (JsonNode id : Json.mapper().readTree(message.data()).path("sessionIds")) {
                ids.add(id.asText());
            }
            return ids;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The data of message " + message.id() + " is no JSON", e);
        }
    }
}
