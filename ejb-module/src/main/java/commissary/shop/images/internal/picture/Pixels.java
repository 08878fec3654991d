package commissary.shop.images.internal.picture;

import com.twelvemonkeys.imageio.plugins.jpeg.JPEGImageReaderSpi;
import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import commissary.shared.Rejected;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Iterator;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.spi.IIORegistry;
import javax.imageio.spi.ImageReaderSpi;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Decodes pictures that strangers made. Each type has one reader, named here: what is looked up by content would also
 * find readers for types that nobody may upload.
 */
final class Pixels {

    private static final Logger LOG = System.getLogger(Pixels.class.getName());
    private static final int USUAL_BITS = 32;
    private static final int BITS_PER_BYTE = 8;

    /** The usual progressive pictures have about ten; each makes the reader go over all pixels again. */
    private static final int MAX_SCANS = 40;

    private Pixels() {}

    /**
     * The picture, decoded whole.
     *
     * @param maxPixels of four bytes each; looked at before anything is decoded
     * @throws Rejected {@code IMAGE_TOO_MANY_PIXELS}, or {@code IMAGE_UNREADABLE}
     */
    static BufferedImage decode(byte[] bytes, PictureType type, int maxPixels) {
        if (!Ending.isThere(bytes, type) || (type == PictureType.JPEG && scans(bytes) > MAX_SCANS)) {
            throw unreadable();
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
            // A reader that meets something broken throws almost anything.
            LOG.log(Level.DEBUG, "A picture cannot be read", e);
            throw unreadable();
        }
    }

    static Rejected unreadable() {
        return new Rejected("IMAGE_UNREADABLE", "This is no whole picture of type JPEG, PNG or WebP");
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

    private static int scans(byte[] jpeg) {
        int scans = 0;
        for (int i = 0; i + 1 < jpeg.length; i++) {
            scans += jpeg[i] == (byte) 0xFF && jpeg[i + 1] == (byte) 0xDA ? 1 : 0;
        }
        return scans;
    }

    /** Made by hand: inside an application archive nobody looks for them. */
    private static ImageReader reader(PictureType type) throws IOException {
        return switch (type) {
            case JPEG -> {
                JPEGImageReaderSpi provider = new JPEGImageReaderSpi();
                // It stands on the JDK's own, which it looks up here.
                provider.onRegistration(IIORegistry.getDefaultInstance(), ImageReaderSpi.class);
                yield provider.createReaderInstance();
            }
            case WEBP -> new WebPImageReaderSpi().createReaderInstance();
            case PNG -> {
                Iterator<ImageReader> readers = ImageIO.getImageReadersByMIMEType(PictureType.PNG.contentType());
                yield readers.next();
            }
        };
    }
}
