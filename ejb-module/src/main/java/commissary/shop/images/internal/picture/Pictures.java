package commissary.shop.images.internal.picture;

import commissary.shared.ForContainer;
import commissary.shared.Rejected;
import commissary.shared.Unavailable;
import commissary.shop.images.internal.ImagesConfig;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Checks and cleans pictures and makes them smaller, one at a time: a single one may fill a hundred megabytes. */
@ApplicationScoped
public class Pictures {

    /** The longer side of a cleaned picture. */
    public static final int MAX_SIDE = 2_000;

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final int maxPixels;
    private final Semaphore place = new Semaphore(1, true);

    @Inject
    public Pictures(ImagesConfig config) {
        this.maxPixels = config.maxPixels();
    }

    @ForContainer
    protected Pictures() {
        this.maxPixels = 0;
    }

    /**
     * The same picture with nothing but its pixels: upright, of one colour space, at most {@value #MAX_SIDE} long.
     *
     * @param said what it was said to be
     * @throws Rejected {@code IMAGE_UNREADABLE}, {@code IMAGE_TYPE_MISMATCH}, or {@code IMAGE_TOO_MANY_PIXELS}
     */
    public PictureFile clean(byte[] bytes, PictureType said) {
        PictureType type = PictureType.ofBytes(bytes).orElseThrow(Pixels::unreadable);
        if (type != said) {
            throw new Rejected(
                    "IMAGE_TYPE_MISMATCH", "The picture is " + type.contentType() + ", not " + said.contentType());
        }
        return alone(() -> {
            BufferedImage decoded = Pixels.decode(bytes, type, maxPixels);
            BufferedImage small = Drawing.fit(decoded, MAX_SIDE);
            BufferedImage upright = Drawing.turn(small, Orientation.of(bytes, type));
            boolean keepsPng = type == PictureType.PNG || Drawing.hasHoles(upright);
            return Encoding.encode(upright, keepsPng ? Format.PNG : Format.JPG);
        });
    }

    /** A cleaned picture in smaller sizes, given by their longer sides; one that is small already stays so. */
    public List<PictureFile> smaller(byte[] cleaned, Format format, List<Integer> sides) {
        return alone(() -> {
            BufferedImage whole = Drawing.usual(Pixels.decode(cleaned, format.type(), MAX_SIDE * MAX_SIDE));
            return sides.stream()
                    .map(side -> Encoding.encode(Drawing.fit(Drawing.copy(whole), side), format))
                    .toList();
        });
    }

    private <T> T alone(Supplier<T> work) {
        boolean hasPlace = false;
        try {
            hasPlace = place.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            if (hasPlace) {
                return work.get();
            }
            throw new Unavailable("IMAGES_BUSY", "Too many pictures are being looked at; try again", PATIENCE, null);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unavailable("IMAGES_BUSY", "The server is stopping", PATIENCE, e);
        } finally {
            if (hasPlace) {
                place.release();
            }
        }
    }
}
