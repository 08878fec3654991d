package commissary.web.realtime;

import commissary.identity.Authentication;
import commissary.realtime.Message;
import jakarta.websocket.CloseReason;
import jakarta.websocket.CloseReason.CloseCode;
import jakarta.websocket.CloseReason.CloseCodes;
import jakarta.websocket.SendResult;
import jakarta.websocket.Session;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/**
 * One open socket. Messages go out one at a time and in order; those that come meanwhile wait in a bounded queue. A
 * screen that falls too far behind is closed, and reads the rest when it comes back with {@code ?after=}.
 */
final class Screen {

    private static final Logger LOG = System.getLogger(Screen.class.getName());
    private static final int MAX_WAITING = 1_000;
    private static final int MAX_MISSED_PINGS = 2;

    private final Session socket;
    private final Authentication who;
    private final Queue<String> waiting = new ArrayDeque<>();
    private long lastId = -1;
    private boolean isSending;
    private int missedPings;

    Screen(Session socket, Authentication who) {
        this.socket = socket;
        this.who = who;
    }

    Authentication who() {
        return who;
    }

    /**
     * Says hello, then what was missed. What was heard live since the screen was added waits behind it and is not said
     * twice.
     *
     * @param latest the id of the latest message when the screen came
     */
    synchronized void start(long latest, List<Message> missed, Instant at) {
        List<String> early = List.copyOf(waiting);
        waiting.clear();
        waiting.add(Wire.connected(who.actor().id(), latest, at));
        for (Message message : missed) {
            if (message.id() <= latest && concerns(message)) {
                waiting.add(Wire.text(message));
            }
        }
        waiting.addAll(early);
        lastId = Math.max(lastId, latest);
        sendNext();
    }

    /** Tells a message, unless it is another's or was told already. */
    void tell(Message message, String text) {
        if (!concerns(message)) {
            return;
        }
        synchronized (this) {
            boolean hasStarted = lastId >= 0;
            if (hasStarted && message.id() <= lastId) {
                return;
            }
            if (waiting.size() >= MAX_WAITING) {
                close(CloseCodes.TRY_AGAIN_LATER, "This screen is too slow");
                return;
            }
            waiting.add(text);
            if (hasStarted) {
                lastId = message.id();
                sendNext();
            }
        }
    }

    synchronized void isAlive() {
        missedPings = 0;
    }

    /** Asks for a sign of life; closes a screen that has given none for a while. */
    void ping() {
        synchronized (this) {
            if (missedPings++ >= MAX_MISSED_PINGS) {
                close(CloseCodes.GOING_AWAY, "No sign of life");
                return;
            }
        }
        try {
            socket.getBasicRemote().sendPing(ByteBuffer.allocate(0));
        } catch (IOException | IllegalStateException e) {
            LOG.log(Level.DEBUG, "A screen is gone", e);
            close(CloseCodes.GOING_AWAY, "Gone");
        }
    }

    void close(CloseCode code, String reason) {
        try {
            if (socket.isOpen()) {
                socket.close(new CloseReason(code, reason));
            }
        } catch (IOException | IllegalStateException e) {
            LOG.log(Level.DEBUG, "A screen was gone before it was closed", e);
        }
    }

    private boolean concerns(Message message) {
        return message.concerns(who.actor().id(), who.actor().isAdmin());
    }

    private synchronized void sendNext() {
        @Nullable String next = isSending ? null : waiting.poll();
        if (next != null) {
            isSending = true;
            socket.getAsyncRemote().sendText(next, this::sent);
        }
    }

    private void sent(SendResult result) {
        synchronized (this) {
            isSending = false;
        }
        if (result.isOK()) {
            sendNext();
        } else {
            close(CloseCodes.GOING_AWAY, "Gone");
        }
    }
}
