package commissary.it.realtime;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import commissary.it.http.Json;
import commissary.it.world.Patience;
import commissary.it.world.Site;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** An open page that listens. */
final class Screen implements WebSocket.Listener, AutoCloseable {

    static final int BAD_CREDENTIAL = 1008;

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final List<JsonNode> heard = new CopyOnWriteArrayList<>();
    private final CompletableFuture<Integer> closed = new CompletableFuture<>();
    private final StringBuilder part = new StringBuilder();
    private @Nullable WebSocket socket;

    private Screen() {}

    static Screen withToken(String token) {
        return open("?token=" + token, builder -> {});
    }

    static Screen withCookie(String token) {
        return open("", builder -> builder.header("Cookie", "commissary_session=" + token));
    }

    static Screen withSubprotocol(String token) {
        return open("", builder -> builder.subprotocols("commissary", "bearer." + token));
    }

    static Screen open(String query, Consumer<WebSocket.Builder> credential) {
        Screen screen = new Screen();
        WebSocket.Builder builder = CLIENT.newWebSocketBuilder();
        credential.accept(builder);
        URI address = URI.create(Site.BASE.replaceFirst("http", "ws") + "/ws" + query);
        screen.socket = builder.buildAsync(address, screen).join();
        return screen;
    }

    String subprotocol() {
        return opened().getSubprotocol();
    }

    void say(String text) {
        opened().sendText(text, true).join();
    }

    List<JsonNode> heard() {
        return List.copyOf(heard);
    }

    List<JsonNode> heard(String type) {
        return heard.stream()
                .filter(message -> message.path("type").asText().equals(type))
                .toList();
    }

    JsonNode await(String type, Predicate<JsonNode> which) {
        return Patience.await("a message " + type)
                .until(() -> heard(type).stream().filter(which).findFirst(), Optional::isPresent)
                .orElseThrow();
    }

    JsonNode connected() {
        JsonNode first = await("connected", message -> true);
        assertThat(heard.get(0)).isEqualTo(first);
        return first;
    }

    /** The code with which the server closes. */
    int awaitClose() {
        Patience.await("that the socket is closed").until(closed::isDone);
        return closed.join();
    }

    boolean isOpen() {
        return !closed.isDone();
    }

    private WebSocket opened() {
        return java.util.Objects.requireNonNull(socket);
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
        part.append(data);
        if (last) {
            String text = part.toString();
            part.setLength(0);
            heard.add(Json.read(text, () -> text));
        }
        from.request(1);
        return null;
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket from, int code, String reason) {
        closed.complete(code);
        return null;
    }

    @Override
    public void onError(WebSocket from, Throwable error) {
        closed.complete(-1);
    }

    @Override
    public void close() {
        opened().abort();
    }
}
