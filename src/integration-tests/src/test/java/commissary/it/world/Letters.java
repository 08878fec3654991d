package commissary.it.world;

import jakarta.mail.BodyPart;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The mails that arrived at the mail server. */
public final class Letters {
    private static final Pattern TOKEN = Pattern.compile("[?&]token=([A-Za-z0-9._~%-]+)");

    private Letters() {}

    /** A mail as its reader gets it. */
    public record Letter(
            String messageId,
            String subject,
            String text,
            String html,
            @Nullable String unsubscribe,
            List<Enclosure> enclosures) {

        /** The secret in the link it carries. */
        public String token() {
            Matcher matcher = TOKEN.matcher(text);
            if (!matcher.find()) {
                throw new AssertionError("No link in: " + text);
            }
            return matcher.group(1);
        }
    }

    /** A file that came with it. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record Enclosure(String fileName, String contentType, byte[] bytes) {}

    public static List<Letter> to(String recipient) {
        return Arrays.stream(OutsideWorld.mail().getReceivedMessages())
                .filter(message -> isTo(message, recipient))
                .map(Letters::read)
                .toList();
    }

    /** Mails counted as their readers count them: a repetition has the same Message-ID and is shown once. */
    public static Set<String> distinctIds(List<Letter> letters) {
        return letters.stream().map(Letter::messageId).collect(Collectors.toUnmodifiableSet());
    }

    /** Waits for a mail whose subject matches. */
    public static Letter await(String recipient, String subjectPattern) {
        Pattern pattern = Pattern.compile(subjectPattern);
        return Patience.await("a mail to " + recipient + " about " + subjectPattern)
                .until(() -> find(recipient, pattern), Optional::isPresent)
                .orElseThrow();
    }

    private static Optional<Letter> find(String recipient, Pattern subject) {
        return to(recipient).stream()
                .filter(letter -> subject.matcher(letter.subject()).find())
                .reduce((first, second) -> second);
    }

    private static boolean isTo(MimeMessage message, String recipient) {
        try {
            return Arrays.stream(message.getRecipients(RecipientType.TO))
                    .anyMatch(to -> to instanceof InternetAddress address
                            && address.getAddress().equalsIgnoreCase(recipient));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Letter read(MimeMessage message) {
        try {
            String[] unsubscribe = message.getHeader("List-Unsubscribe");
            return new Letter(
                    message.getMessageID(),
                    message.getSubject(),
                    find(message, "text/plain"),
                    find(message, "text/html"),
                    unsubscribe == null ? null : unsubscribe[0],
                    enclosures(message));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Enclosure> enclosures(Part part) throws MessagingException, IOException {
        List<Enclosure> found = new ArrayList<>();
        if (Part.ATTACHMENT.equals(part.getDisposition())) {
            String type = new ContentType(part.getContentType()).getBaseType();
            found.add(new Enclosure(
                    part.getFileName(), type, part.getInputStream().readAllBytes()));
        } else if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                found.addAll(enclosures(parts.getBodyPart(i)));
            }
        }
        return found;
    }

    private static String find(Part part, String type) throws MessagingException, IOException {
        if (part.isMimeType(type)) {
            return (String) part.getContent();
        }
        if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart inner = parts.getBodyPart(i);
                String found = find(inner, type);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return "";
    }
}
