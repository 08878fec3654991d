package commissary.shop.images.internal.picture;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What may be uploaded. */
public enum PictureType {
    JPEG("image/jpeg"),
    PNG("image/png"),
    WEBP("image/webp");

    private static final byte[] JPEG_START = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final byte[] PNG_START = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] RIFF = "RIFF".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] WEBP_NAME = "WEBP".getBytes(StandardCharsets.US_ASCII);
    private static final int WEBP_NAME_AT = 8;

    private final String contentType;

    PictureType(String contentType) {
        this.contentType = contentType;
    }

    public String contentType() {
        return contentType;
    }

    /** @param contentType with or without parameters */
    public static Optional<PictureType> ofContentType(String contentType) {
        String plain = contentType.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(type -> type.contentType.equals(plain))
                .findFirst();
    }

    /** What the bytes say that they are, whatever else was said of them. */
    public static Optional<PictureType> ofBytes(byte[] bytes) {
        if (hasAt(bytes, 0, JPEG_START)) {
            return Optional.of(JPEG);
        } else if (hasAt(bytes, 0, PNG_START)) {
            return Optional.of(PNG);
        } else if (hasAt(bytes, 0, RIFF) && hasAt(bytes, WEBP_NAME_AT, WEBP_NAME)) {
            return Optional.of(WEBP);
        }
        return Optional.empty();
    }

    private static boolean hasAt(byte[] bytes, int at, byte[] wanted) {
        return bytes.length >= at + wanted.length
                && Arrays.equals(bytes, at, at + wanted.length, wanted, 0, wanted.length);
    }
}
