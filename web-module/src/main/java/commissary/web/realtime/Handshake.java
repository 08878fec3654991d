package commissary.web.realtime;

import jakarta.websocket.HandshakeResponse;
import jakarta.websocket.server.HandshakeRequest;
import jakarta.websocket.server.ServerEndpointConfig;
import java.util.List;

/** Takes from the upgrade what opening needs. The subprotocol it answers is a fixed word, never the token beside it. */
public class Handshake extends ServerEndpointConfig.Configurator {

    static final String SUBPROTOCOL = "commissary";

    @Override
    public String getNegotiatedSubprotocol(List<String> supported, List<String> requested) {
        return requested.contains(SUBPROTOCOL) ? SUBPROTOCOL : "";
    }

    @Override
    public void modifyHandshake(ServerEndpointConfig config, HandshakeRequest request, HandshakeResponse response) {
        Credential.of(request).putInto(config.getUserProperties());
    }
}
