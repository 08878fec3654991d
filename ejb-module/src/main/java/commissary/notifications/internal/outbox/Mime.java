package commissary.notifications.internal.outbox;

import jakarta.activation.DataHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.time.Clock;
import java.util.Date;

/** A letter in the form of mail: text and HTML as alternatives, and the headers that programs read. */
final class Mime {

    private Mime() {}

    static MimeMessage message(
            Session session, Clock clock, String from, String messageId, String recipient, Letter letter)
            throws MessagingException {
        MimeMessage message = new WithOwnId(session, messageId);
        message.setFrom(new InternetAddress(from));
        message.setRecipient(MimeMessage.RecipientType.TO, new InternetAddress(recipient, true));
        message.setSubject(letter.subject(), "UTF-8");
        message.setSentDate(Date.from(clock.instant()));
        message.setHeader("Auto-Submitted", "auto-generated");
        if (letter.unsubscribe() != null) {
            message.setHeader("List-Unsubscribe", "<" + letter.unsubscribe() + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        MimeBodyPart text = new MimeBodyPart();
        text.setText(letter.text(), "UTF-8", "plain");
        MimeBodyPart html = new MimeBodyPart();
        html.setText(letter.html(), "UTF-8", "html");
        message.setContent(content(new MimeMultipart("alternative", text, html), letter));
        message.saveChanges();
        return message;
    }

    private static MimeMultipart content(MimeMultipart alternatives, Letter letter) throws MessagingException {
        if (letter.enclosures().isEmpty()) {
            return alternatives;
        }
        MimeBodyPart words = new MimeBodyPart();
        words.setContent(alternatives);
        MimeMultipart whole = new MimeMultipart("mixed", words);
        for (Letter.Enclosure enclosure : letter.enclosures()) {
            MimeBodyPart file = new MimeBodyPart();
            file.setDataHandler(new DataHandler(new ByteArrayDataSource(enclosure.bytes(), enclosure.contentType())));
            file.setFileName(enclosure.fileName());
            file.setDisposition(Part.ATTACHMENT);
            whole.addBodyPart(file);
        }
        return whole;
    }

    /** By itself the library makes up another id whenever a message is saved. */
    private static final class WithOwnId extends MimeMessage {

        private final String id;

        WithOwnId(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
