package commissary.demo.http;

import static java.lang.System.Logger.Level.ERROR;
import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * An HTTP server on the loopback address with a fixed number of threads and a bounded queue before them.
 * Closing frees the port and ends every thread.
 */
public final class LocalServer implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(LocalServer.class.getName());
    private static final int THREADS = 8;
    private static final int LONGEST_QUEUE = 512;
    private static final int GRACE_SECONDS = 10;

    private final HttpServer server;
    private final ThreadPoolExecutor workers;
    private final ScheduledThreadPoolExecutor timer;
    private final ReplySender sender;
    private final Handler handler;

    private LocalServer(HttpServer server, Handler handler, String name) {
        this.server = server;
        this.handler = handler;
        ThreadFactory threads = threadsNamed(name);
        this.workers = new ThreadPoolExecutor(
                THREADS, THREADS, 0, MILLISECONDS, new LinkedBlockingQueue<>(LONGEST_QUEUE), threads);
        this.timer = new ScheduledThreadPoolExecutor(1, threads);
        this.sender = new ReplySender(workers, timer);
        timer.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    /**
     * Starts to listen.
     *
     * @param port 0 lets the system choose
     * @param name begins the names of the server's threads
     * @throws IOException when the port is taken
     */
    public static LocalServer start(int port, String name, Handler handler) throws IOException {
        InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
        LocalServer started = new LocalServer(HttpServer.create(address, 0), handler, name);
        started.server.setExecutor(started.workers);
        started.server.createContext("/", started::serve);
        started.server.start();
        return started;
    }

    public int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
        end(timer);
        end(workers);
    }

    private void serve(HttpExchange exchange) throws IOException {
        Reply reply;
        try {
            reply = handler.handle(Request.of(exchange));
        } catch (BadRequest e) {
            reply = new Reply.Whole(Answer.error(400, String.valueOf(e.getMessage())));
        } catch (RuntimeException e) {
            LOG.log(ERROR, "The demo upstream failed at " + exchange.getRequestURI(), e);
            reply = new Reply.Whole(Answer.error(500, "The demo upstream itself failed; its log says why"));
        }
        sender.send(exchange, reply);
    }

    private static void end(ExecutorService threads) {
        threads.shutdownNow();
        try {
            if (!threads.awaitTermination(GRACE_SECONDS, SECONDS)) {
                throw new IllegalStateException("A thread of the demo upstream did not end");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static ThreadFactory threadsNamed(String name) {
        AtomicInteger number = new AtomicInteger();
        return work -> {
            Thread thread = new Thread(work, name + "-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }
}
