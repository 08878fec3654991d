package commissary.demo.http;

import static java.lang.System.Logger.Level.DEBUG;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.MILLISECONDS;

import com.sun.net.httpserver.HttpExchange;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;

/** Puts replies on the wire. A late one waits in a timer, not in a thread, so slowness here starves nobody there. */
final class ReplySender {
    private static final System.Logger LOG = System.getLogger(ReplySender.class.getName());
    private static final int NO_BODY = -1;
    private static final int LENGTH_UNKNOWN = 0;

    private final Executor workers;
    private final ScheduledExecutorService timer;

    ReplySender(Executor workers, ScheduledExecutorService timer) {
        this.workers = workers;
        this.timer = timer;
    }

    void send(HttpExchange exchange, Reply reply) {
        try {
            if (reply instanceof Reply.Whole whole) {
                write(exchange, whole.answer(), 1);
            } else if (reply instanceof Reply.CutShort cut) {
                write(exchange, cut.answer(), 2);
            } else if (reply instanceof Reply.Streamed streamed) {
                stream(exchange, streamed);
            } else if (reply instanceof Reply.Late late) {
                Runnable send = () -> send(exchange, late.reply());
                // The task handles its own failures: the future has nothing to tell.
                Future<?> unused = timer.schedule(
                        () -> handToWorkers(exchange, send), late.delay().toMillis(), MILLISECONDS);
            } else {
                exchange.close();
            }
        } catch (IOException e) {
            LOG.log(DEBUG, "The caller went away before the reply was sent", e);
            exchange.close();
        } catch (RejectedExecutionException e) {
            LOG.log(DEBUG, "The server is closing: no late reply is sent any more", e);
            exchange.close();
        }
    }

    private void handToWorkers(HttpExchange exchange, Runnable send) {
        try {
            workers.execute(send);
        } catch (RejectedExecutionException e) {
            LOG.log(DEBUG, "The server is closing or too busy for a late reply", e);
            exchange.close();
        }
    }

    private static void stream(HttpExchange exchange, Reply.Streamed reply) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", reply.contentType());
        exchange.sendResponseHeaders(reply.status(), LENGTH_UNKNOWN);
        try (Writer out = new BufferedWriter(new OutputStreamWriter(exchange.getResponseBody(), UTF_8))) {
            reply.body().writeTo(out);
        }
        exchange.close();
    }

    /** Promises the whole body and sends the part of it that the divisor leaves. */
    private static void write(HttpExchange exchange, Answer answer, int divisor) throws IOException {
        answer.headers().forEach(exchange.getResponseHeaders()::set);
        byte[] body = answer.body().getBytes(UTF_8);
        exchange.sendResponseHeaders(answer.status(), body.length == 0 ? NO_BODY : body.length);
        if (body.length > 0) {
            // Left open: a body that misses bytes refuses to be closed, and then the exchange drops the connection.
            OutputStream out = exchange.getResponseBody();
            out.write(body, 0, body.length / divisor);
            out.flush();
        }
        exchange.close();
    }
}
