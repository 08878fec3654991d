package commissary.notifications.internal.outbox;

import commissary.notifications.internal.MailConfig;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;

/** The folder of mails that had no server to go to, one {@code .eml} file each. */
@Dependent
public class MailFolder {

    private final Path folder;

    @Inject
    public MailFolder(MailConfig config) {
        this.folder = config.folder();
    }

    /** Writes the file whole or not at all; a second time replaces it by itself. */
    void keep(MimeMessage message) throws MessagingException {
        try {
            Files.createDirectories(folder);
            Path target = file(message.getMessageID());
            Path unfinished = Files.createTempFile(folder, "unfinished", ".tmp");
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(unfinished))) {
                message.writeTo(out);
            }
            Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The letter of this Message-ID, if it was kept. */
    public Optional<Letter> read(String messageId) {
        Path file = file(messageId);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(file)) {
            MimeMessage message = new MimeMessage(Session.getInstance(new Properties()), in);
            Multipart parts = words((Multipart) message.getContent());
            return Optional.of(new Letter(
                    message.getSubject(),
                    String.valueOf(parts.getBodyPart(0).getContent()),
                    String.valueOf(parts.getBodyPart(1).getContent()),
                    null));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MessagingException e) {
            throw new IllegalStateException("The kept mail " + file + " cannot be read", e);
        }
    }

    /** Where files go with the words, these are the first part. */
    private static Multipart words(Multipart whole) throws MessagingException, IOException {
        return whole.getBodyPart(0).getContent() instanceof Multipart inner ? inner : whole;
    }

    private Path file(String messageId) {
        return folder.resolve(messageId.replaceAll("[^A-Za-z0-9.@-]", "") + ".eml");
    }
}
