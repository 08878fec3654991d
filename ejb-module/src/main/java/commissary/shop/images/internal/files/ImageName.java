package commissary.shop.images.internal.files;

import commissary.shop.images.internal.picture.Format;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The name of a picture's file, which nobody can guess and which is never given to another picture.
 *
 * @param version names the upload that the picture came from
 */
public record ImageName(long productId, String version, ImageSize size, Format format) {

    private static final int VERSION_LENGTH = 20;
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz234567";
    private static final String VERSION = "[a-z2-7]{" + VERSION_LENGTH + "}";
    private static final Pattern KEY =
            Pattern.compile("products/([1-9]\\d{0,17})-(" + VERSION + ")-([a-z]{1,10})\\.([a-z]{1,4})");
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Another one: 100 random bits. */
    public static String newVersion() {
        return RANDOM.ints(VERSION_LENGTH, 0, LETTERS.length())
                .mapToObj(i -> LETTERS.substring(i, i + 1))
                .collect(Collectors.joining());
    }

    public static Optional<ImageName> ofKey(String key) {
        Matcher parts = KEY.matcher(key);
        if (!parts.matches()) {
            return Optional.empty();
        }
        return ImageSize.ofWord(parts.group(3)).flatMap(size -> Format.ofEnding(parts.group(4))
                .map(format -> new ImageName(Long.parseLong(parts.group(1)), parts.group(2), size, format)));
    }

    /** Where it is kept, and the end of its address. */
    public String key() {
        return "products/" + productId + "-" + version + "-" + size.word() + "." + format.ending();
    }

    public ImageName in(ImageSize other) {
        return new ImageName(productId, version, other, format);
    }

    /** The keys of the picture in all sizes. */
    public List<String> allKeys() {
        return Arrays.stream(ImageSize.values()).map(other -> in(other).key()).toList();
    }

    /** Where an upload is kept; never sent to anybody. */
    public static String uploadKey(String version) {
        if (!version.matches(VERSION)) {
            throw new IllegalArgumentException("version: expected " + VERSION);
        }
        return "uploads/" + version;
    }

    /** What the addresses of all pictures of a product have in common. */
    public static String allOf(long productId) {
        return "/products/" + productId + "-*";
    }
}
