package commissary.web.realtime;

import commissary.identity.Authentication;
import commissary.identity.Sessions;
import commissary.realtime.Message;
import commissary.realtime.Realtime;
import commissary.shared.Unauthenticated;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.websocket.CloseReason;
import jakarta.websocket.CloseReason.CloseCodes;
import jakarta.websocket.EndpointConfig;
import jakarta.websocket.OnClose;
import jakarta.websocket.OnError;
import jakarta.websocket.OnMessage;
import jakarta.websocket.OnOpen;
import jakarta.websocket.PongMessage;
import jakarta.websocket.Session;
import jakarta.websocket.server.ServerEndpoint;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * {@code /ws}. The upgrade is let through and a bad credential is told by closing with 1008 before any data: a browser
 * cannot read the status of a refused upgrade. Named a bean, because Liberty injects nothing into an endpoint that is none
 * (open-liberty #34986).
 */
@Dependent
@ServerEndpoint(value = "/ws", configurator = Handshake.class, subprotocols = Handshake.SUBPROTOCOL)
public class RealtimeEndpoint {

    private static final Logger LOG = System.getLogger(RealtimeEndpoint.class.getName());
    private static final int LONGEST_MESSAGE = 1_024;

    @Inject
    Sessions sessions;

    @Inject
    Realtime realtime;

    @Inject
    Screens screens;

    @Inject
    Clock clock;

    private @Nullable Screen screen;

    @OnOpen
    public void open(Session socket, EndpointConfig config) throws IOException {
        socket.setMaxTextMessageBufferSize(LONGEST_MESSAGE);
        socket.setMaxIdleTimeout(0);
        Credential credential = Credential.of(config.getUserProperties());
        if (credential.isCrossSite()) {
            close(socket, "This page is not ours");
            return;
        }
        Optional<Authentication> authentication = authenticate(credential);
        if (authentication.isEmpty()) {
            close(socket, "The credential does not hold");
            return;
        }
        Screen opened = new Screen(socket, authentication.get());
        screen = opened;
        screens.add(opened);
        long last = realtime.lastId();
        Optional<Long> after = credential.after();
        List<Message> missed = after.isPresent() ? realtime.after(after.get()) : List.of();
        opened.start(last, missed, clock.instant());
    }

    /** Screens have nothing to say; what they send is not read. */
    @OnMessage
    public void hear(String text, Session socket) throws IOException {
        socket.close(new CloseReason(CloseCodes.CANNOT_ACCEPT, "This socket only speaks"));
    }

    @OnMessage
    public void pong(PongMessage pong) {
        if (screen != null) {
            screen.isAlive();
        }
    }

    @OnClose
    public void close() {
        if (screen != null) {
            screens.remove(screen);
        }
    }

    /** A connection that breaks is everyday; anything else is a fault of ours, and the screen is sent away to come back. */
    @OnError
    public void fail(Session socket, Throwable failure) throws IOException {
        LOG.log(failure instanceof IOException ? Level.DEBUG : Level.WARNING, "A screen's connection failed", failure);
        close();
        if (socket.isOpen()) {
            socket.close(new CloseReason(CloseCodes.UNEXPECTED_CONDITION, "Something went wrong on our side"));
        }
    }

    private Optional<Authentication> authenticate(Credential credential) {
        try {
            return credential.token().map(sessions::authenticate);
        } catch (Unauthenticated e) {
            return Optional.empty();
        }
    }

    private static void close(Session socket, String reason) throws IOException {
        socket.close(new CloseReason(CloseCodes.VIOLATED_POLICY, reason));
    }
}
