package commissary.demo;

import commissary.demo.flashfood.DemoUpstream;
import java.io.IOException;

/** Runs the upstream alone, until the process is ended. */
public final class DemoMain {
    private DemoMain() {}

    /**
     * Starts it.
     *
     * @param arguments the port, or nothing for the usual one
     */
    @SuppressWarnings("resource") // open as long as the process lives
    public static void main(String[] arguments) throws IOException {
        int port = arguments.length == 0 ? DemoPort.configured() : Integer.parseInt(arguments[0]);
        System.out.println(
                "The demo upstream listens at " + DemoUpstream.start(port).apiAddress());
    }
}
