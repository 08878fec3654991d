package commissary.shop.images.internal.picture;

import java.util.Arrays;
import java.util.Optional;

/** In what pictures are kept. */
public enum Format {
    JPG("jpg", PictureType.JPEG),
    PNG("png", PictureType.PNG);

    private final String ending;
    private final PictureType type;

    Format(String ending, PictureType type) {
        this.ending = ending;
        this.type = type;
    }

    public String ending() {
        return ending;
    }

    public PictureType type() {
        return type;
    }

    public static Optional<Format> ofEnding(String ending) {
        return Arrays.stream(values())
                .filter(format -> format.ending.equals(ending))
                .findFirst();
    }
}
