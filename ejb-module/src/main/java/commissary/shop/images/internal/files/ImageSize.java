package commissary.shop.images.internal.files;

import commissary.shop.images.internal.picture.Pictures;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** In which sizes a picture is kept; each has its word in the names of files. */
public enum ImageSize {
    FULL(Pictures.MAX_SIDE),
    LARGE(1_200),
    MEDIUM(480),
    SMALL(160);

    /** Those that are made of the full one. */
    public static final List<ImageSize> SMALLER = List.of(LARGE, MEDIUM, SMALL);

    private final int side;

    ImageSize(int side) {
        this.side = side;
    }

    /** The longer side at most, in pixels. */
    public int side() {
        return side;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<ImageSize> ofWord(String word) {
        return Arrays.stream(values()).filter(size -> size.word().equals(word)).findFirst();
    }
}
