package commissary.shop.images.internal.picture;

import com.twelvemonkeys.imageio.plugins.jpeg.JPEGImageReaderSpi;
import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import commissary.shared.Rejected;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Decodes pictures that strangers made. Each type has one reader, named here: what is looked up by content would also
 * find readers for types that nobody may upload.
 */
final class Pixels {

    private static final int USUAL_BITS = 32;
    private static final int BITS_PER_BYTE = 8;

    private Pixels() {}

    /**
     * The picture, decoded whole.
     *
     * @param maxPixels of four bytes each; looked at before anything is decoded
     * @throws Rejected {@code IMAGE_TOO_MANY_PIXELS}, or {@code IMAGE_UNREADABLE}
     */
    static BufferedImage decode(byte[] bytes, PictureType type, int maxPixels) {
        if (type == PictureType.JPEG && !hasEnd(bytes)) {
            throw unreadable(null);
        }
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            ImageReader reader = reader(type);
            try {
                // Forward only and without metadata: what is not looked at can neither be a bomb nor stay.
                reader.setInput(in, true, true);
                requireFew(reader, maxPixels);
                return reader.read(0);
            } finally {
                reader.dispose();
            }
        } catch (Rejected e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw unreadable(e);
        }
    }

    /** A reader that meets something broken throws almost anything. */
    private static Rejected unreadable(@Nullable Exception cause) {
        Rejected rejected = new Rejected("IMAGE_UNREADABLE", "This is no whole picture of type JPEG, PNG or WebP");
        if (cause != null) {
            rejected.initCause(cause);
        }
        return rejected;
    }

    static Rejected notAPicture() {
        return unreadable(null);
    }

    private static void requireFew(ImageReader reader, int maxPixels) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        long bytes = (long) width * height * Math.max(USUAL_BITS, bitsPerPixel(reader)) / BITS_PER_BYTE;
        if (bytes > (long) maxPixels * USUAL_BITS / BITS_PER_BYTE) {
            throw new Rejected(
                    "IMAGE_TOO_MANY_PIXELS",
                    "The picture has more pixels than are taken",
                    Map.of("width", width, "height", height, "maxPixels", maxPixels));
        }
    }

    private static int bitsPerPixel(ImageReader reader) throws IOException {
        @Nullable ImageTypeSpecifier type = reader.getRawImageType(0);
        return type == null ? USUAL_BITS : type.getColorModel().getPixelSize();
    }

    /** The reader fills what is missing of a JPEG with grey, and only warns, as it does of harmless things. */
    private static boolean hasEnd(byte[] bytes) {
        return lastMarker(bytes, 0xD9) > lastMarker(bytes, 0xDA);
    }

    private static int lastMarker(byte[] bytes, int marker) {
        for (int i = bytes.length - 2; i >= 0; i--) {
            if (bytes[i] == (byte) 0xFF && bytes[i + 1] == (byte) marker) {
                return i;
            }
        }
        return -1;
    }

    /** Made by hand: inside an application archive nobody looks for them. */
    private static ImageReader reader(PictureType type) throws IOException {
        return switch (type) {
            case JPEG -> new JPEGImageReaderSpi().createReaderInstance();
            case WEBP -> new WebPImageReaderSpi().createReaderInstance();
            case PNG -> {
                Iterator<ImageReader> readers = ImageIO.getImageReadersByMIMEType(PictureType.PNG.contentType());
                yield readers.next();
            }
        };
    }
}
