package commissary.notifications.internal.outbox;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Authenticator;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** A mail server's address as a mail session: time-outs of 5 s to connect and 20 s to answer. */
record SmtpServer(Session session) {

    private static final String CONNECT_MILLIS = "5000";
    private static final String ANSWER_MILLIS = "20000";

    static SmtpServer of(URI address) {
        String protocol = address.getScheme();
        String prefix = "mail." + protocol + ".";
        Properties settings = new Properties();
        settings.setProperty("mail.transport.protocol", protocol);
        settings.setProperty("mail.transport.protocol.rfc822", protocol);
        settings.setProperty(prefix + "host", address.getHost());
        if (address.getPort() > 0) {
            settings.setProperty(prefix + "port", Integer.toString(address.getPort()));
        }
        settings.setProperty(prefix + "connectiontimeout", CONNECT_MILLIS);
        settings.setProperty(prefix + "timeout", ANSWER_MILLIS);
        settings.setProperty(prefix + "writetimeout", ANSWER_MILLIS);
        settings.setProperty(prefix + "starttls.enable", "true");
        settings.setProperty(prefix + "ssl.checkserveridentity", "true");
        @Nullable String account = address.getRawUserInfo();
        if (account == null) {
            return new SmtpServer(Session.getInstance(settings));
        }
        settings.setProperty(prefix + "auth", "true");
        return new SmtpServer(Session.getInstance(settings, login(account)));
    }

    /** Whether the server, and not this mail, is the trouble: it cannot be reached, breaks off, or does not let us in. */
    static boolean isAway(MessagingException failure) {
        for (Throwable t = failure; t != null; t = t.getCause()) {
            if (t instanceof IOException || t instanceof AuthenticationFailedException) {
                return true;
            }
        }
        return failure.getNextException() instanceof IOException;
    }

    private static Authenticator login(String account) {
        int colon = account.indexOf(':');
        String user = decoded(colon < 0 ? account : account.substring(0, colon));
        String password = colon < 0 ? "" : decoded(account.substring(colon + 1));
        return new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(user, password);
            }
        };
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
