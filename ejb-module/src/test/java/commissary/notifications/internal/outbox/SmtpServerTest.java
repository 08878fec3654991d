package commissary.notifications.internal.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SmtpServerTest {

    @RegisterExtension
    static final GreenMailExtension OPEN = new GreenMailExtension(ServerSetup.SMTP.dynamicPort());

    @RegisterExtension
    static final GreenMailExtension GUARDED = new GreenMailExtension(ServerSetup.SMTP.dynamicPort())
            .withConfiguration(GreenMailConfiguration.aConfig().withUser("us@example.com", "us", "p@ss:w+rd"));

    private static final Letter LETTER =
            new Letter("Grüße", "Hello in text", "<p>Hello in HTML</p>", "https://x.example/u?token=t");

    @Test
    void letterArrivesWithBothFormsItsIdAndTheWayToStop() throws Exception {
        Transport.send(message(server("smtp://127.0.0.1:" + OPEN.getSmtp().getPort())));

        MimeMessage received = OPEN.getReceivedMessages()[0];

        assertThat(received.getMessageID()).isEqualTo("<a.1@example.com>");
        assertThat(received.getSubject()).isEqualTo("Grüße");
        assertThat(received.getHeader("List-Unsubscribe")).containsExactly("<https://x.example/u?token=t>");
        assertThat(received.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        Multipart parts = (Multipart) received.getContent();
        assertThat(parts.getBodyPart(0).getContent().toString()).contains("Hello in text");
        assertThat(parts.getBodyPart(1).getContent().toString()).contains("Hello in HTML");
    }

    @Test
    void passwordWithSpecialCharactersSignsIn() throws Exception {
        Transport.send(message(
                server("smtp://us:p%40ss%3Aw+rd@127.0.0.1:" + GUARDED.getSmtp().getPort())));

        assertThat(GUARDED.getReceivedMessages()).hasSize(1);
    }

    @Test
    void serverThatRefusesTheConnectionIsAway() throws IOException, MessagingException {
        MimeMessage message = message(server("smtp://127.0.0.1:" + closedPort()));

        MessagingException failure = catchThrowableOfType(MessagingException.class, () -> Transport.send(message));

        assertThat(SmtpServer.isAway(failure)).isTrue();
    }

    @Test
    void serverThatDoesNotLetUsInIsAwayToo() throws MessagingException {
        MimeMessage message =
                message(server("smtp://us:wrong@127.0.0.1:" + GUARDED.getSmtp().getPort()));

        MessagingException failure = catchThrowableOfType(MessagingException.class, () -> Transport.send(message));

        assertThat(SmtpServer.isAway(failure)).isTrue();
    }

    @Test
    void aFileGoesWithTheWordsAndIsTheSameWhenItArrives() throws Exception {
        byte[] pdf = "%PDF-1.7 not really".getBytes(StandardCharsets.ISO_8859_1);
        SmtpServer server = server("smtp://127.0.0.1:" + OPEN.getSmtp().getPort());
        Transport.send(
                message(server, LETTER.enclosing(new Letter.Enclosure("invoice-1.pdf", "application/pdf", pdf))));

        Multipart whole = (Multipart) OPEN.getReceivedMessages()[0].getContent();

        Multipart words = (Multipart) whole.getBodyPart(0).getContent();
        assertThat(words.getBodyPart(1).getContent().toString()).contains("Hello in HTML");
        BodyPart file = whole.getBodyPart(1);
        assertThat(file.getContentType()).startsWith("application/pdf");
        assertThat(file.getFileName()).isEqualTo("invoice-1.pdf");
        assertThat(file.getDisposition()).isEqualTo(Part.ATTACHMENT);
        assertThat(file.getInputStream().readAllBytes()).isEqualTo(pdf);
    }

    private static SmtpServer server(String address) {
        return SmtpServer.of(URI.create(address));
    }

    private static MimeMessage message(SmtpServer server) throws MessagingException {
        return message(server, LETTER);
    }

    private static MimeMessage message(SmtpServer server, Letter letter) throws MessagingException {
        return Mime.message(
                server.session(),
                Clock.systemUTC(),
                "Commissary <us@example.com>",
                "<a.1@example.com>",
                "you@example.com",
                letter);
    }

    private static int closedPort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
