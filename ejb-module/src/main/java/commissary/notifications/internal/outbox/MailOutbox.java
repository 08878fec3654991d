package commissary.notifications.internal.outbox;

import commissary.notifications.internal.MailConfig;
import commissary.shared.ForContainer;
import commissary.shared.Unavailable;
import dev.failsafe.CircuitBreaker;
import dev.failsafe.CircuitBreakerOpenException;
import dev.failsafe.Failsafe;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.metrics.Counter;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;

/**
 * Sends by SMTP where a server is set, else keeps the mail as a file. The attempts are the job's; here a breaker spares
 * a server that is away.
 */
@ApplicationScoped
class MailOutbox implements Outbox {

    private final MailConfig config;
    private final MailFolder folder;
    private final MetricRegistry metrics;
    private final Clock clock;
    private final Optional<SmtpServer> server;
    private final Session session;
    private final Map<String, Counter> counters = new ConcurrentHashMap<>();
    private final CircuitBreaker<Object> breaker;

    @Inject
    MailOutbox(MailConfig config, MailFolder folder, MetricRegistry metrics, Clock clock) {
        this.config = config;
        this.folder = folder;
        this.metrics = metrics;
        this.clock = clock;
        this.server = config.smtp().map(SmtpServer::of);
        this.session = server.map(SmtpServer::session).orElseGet(() -> Session.getInstance(new Properties()));
        this.breaker = CircuitBreaker.builder()
                .handleIf(failure -> failure instanceof MessagingException m && SmtpServer.isAway(m))
                .withFailureThreshold(5)
                .withDelay(config.pause())
                .build();
    }

    @ForContainer
    @SuppressWarnings("NullAway")
    protected MailOutbox() {
        config = null;
        folder = null;
        metrics = null;
        clock = null;
        server = Optional.empty();
        session = null;
        breaker = CircuitBreaker.ofDefaults();
    }

    @Override
    public void send(String messageId, String recipient, Letter letter) throws MailRefused {
        try {
            MimeMessage message = Mime.message(session, clock, config.from(), messageId, recipient, letter);
            if (server.isPresent()) {
                Failsafe.with(breaker).run(() -> Transport.send(message));
            } else {
                folder.keep(message);
            }
            count("sent");
        } catch (CircuitBreakerOpenException e) {
            throw away(e);
        } catch (AddressException e) {
            count("refused");
            throw new MailRefused("The address is not one", e);
        } catch (dev.failsafe.FailsafeException e) {
            throw translated(
                    e.getCause() instanceof MessagingException m ? m : new MessagingException("Sending failed", e));
        } catch (MessagingException e) {
            throw translated(e);
        }
    }

    private MailRefused translated(MessagingException failure) {
        if (SmtpServer.isAway(failure)) {
            throw away(failure);
        }
        count("refused");
        return new MailRefused("The mail server refused: " + failure.getMessage(), failure);
    }

    private Unavailable away(Exception cause) {
        count("away");
        Duration pause = config.pause();
        return new Unavailable("SMTP_UNAVAILABLE", "The mail server cannot be reached", pause, cause);
    }

    private void count(String outcome) {
        counters.computeIfAbsent(outcome, named -> metrics.counter("mails", new Tag("outcome", named)))
                .inc();
    }
}
