package commissary.demo.flashfood;

import commissary.demo.flashfood.behaviour.Behaviours;
import commissary.demo.flashfood.supply.Replay;
import commissary.demo.flashfood.world.MovingWorld;
import commissary.demo.http.Answer;
import commissary.demo.http.Handler;
import commissary.demo.http.LocalServer;
import commissary.demo.http.Reply;
import commissary.demo.http.Request;
import commissary.demo.orders.OrdersApi;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;

/**
 * An upstream of surplus food as Commissary meets it, on the loopback address: a world that moves by itself, failures
 * on request, scripts instead of the world, and a journal of what it was asked.
 * It keeps nothing on disk; started again, it goes on as if it had never stopped.
 */
public final class DemoUpstream implements AutoCloseable {
    /** What the header {@code x-ff-api-key} must say. */
    public static final String API_KEY = "demo-key";

    private final Stage stage;
    private final Journal journal = new Journal(Clock.systemUTC());
    private final Behaviours behaviours;
    private final LocalServer server;

    private DemoUpstream(int port, long seed, Clock clock) throws IOException {
        this.stage = new Stage(new MovingWorld(seed), clock);
        this.behaviours = new Behaviours(stage::cityNames);
        Handler api = new FlashfoodApi(stage, behaviours, journal);
        Handler control = new ControlApi(stage, behaviours, journal);
        this.server =
                LocalServer.start(port, "demo-upstream", new Doors(api, control, new Pictures(), new OrdersApi(clock)));
    }

    /**
     * Starts in the usual world, at the system's time.
     *
     * @param port 0 lets the system choose
     * @throws IOException when the port is taken
     */
    public static DemoUpstream start(int port) throws IOException {
        return start(port, MovingWorld.USUAL_SEED, Clock.systemUTC());
    }

    /** Starts in the world of a seed, at a clock's time. */
    public static DemoUpstream start(int port, long seed, Clock clock) throws IOException {
        return new DemoUpstream(port, seed, clock);
    }

    public int port() {
        return server.port();
    }

    /** The address of the API, without a slash at its end: what {@code /stores} and {@code /items} are added to. */
    public URI apiAddress() {
        return URI.create("http://localhost:" + port() + FlashfoodApi.BASE);
    }

    public Journal journal() {
        return journal;
    }

    public Behaviours behaviours() {
        return behaviours;
    }

    /** Moves the living world ahead of the clock. */
    public void advance(Duration step) {
        stage.advance(step);
    }

    /** Answers from a script from now on; the script's steps stay in the caller's hand. */
    public void show(Replay script) {
        stage.show(script);
    }

    /** Ends the script: the living world answers again. */
    public void showLivingWorld() {
        stage.showLiving();
    }

    @Override
    public void close() {
        server.close();
    }

    private record Doors(Handler api, Handler control, Handler pictures, Handler orders) implements Handler {
        @Override
        public Reply handle(Request request) {
            String path = request.path();
            if (path.startsWith(FlashfoodApi.BASE + "/")) {
                return api.handle(request);
            }
            if (path.startsWith(Pictures.BASE)) {
                return pictures.handle(request);
            }
            if (path.startsWith(ControlApi.BASE + "/")) {
                return control.handle(request);
            }
            if (path.equals(OrdersApi.PATH)) {
                return orders.handle(request);
            }
            return new Reply.Whole(Answer.error(404, "Not found: " + path));
        }
    }
}
