package commissary.shop.images.internal.picture;

import java.awt.geom.AffineTransform;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * How a picture must be turned to be seen upright, as the camera noted it in the Exif data: one of eight ways, of which
 * the first is to leave it.
 */
final class Orientation {

    static final int UPRIGHT = 1;

    private static final int LAST = 8;
    private static final int FIRST_SIDEWAYS = 5;
    private static final int TAG = 0x0112;
    private static final int TIFF_MAGIC = 42;
    private static final int SHORT_TYPE = 3;
    private static final int ENTRY_BYTES = 12;
    private static final int SHORT_MASK = 0xFFFF;
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final int JPEG_APP1 = 0xE1;
    private static final int JPEG_SCAN = 0xDA;
    private static final int CHUNK_HEADER = 8;
    private static final int WEBP_HEADER = 12;

    private Orientation() {}

    /** Upright where nothing is said, or nothing that can be understood. */
    static int of(byte[] bytes, PictureType type) {
        try {
            int orientation =
                    switch (type) {
                        case JPEG -> inJpeg(ByteBuffer.wrap(bytes));
                        case PNG -> inPng(ByteBuffer.wrap(bytes));
                        case WEBP -> inWebp(ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN));
                    };
            return orientation >= UPRIGHT && orientation <= LAST ? orientation : UPRIGHT;
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException e) {
            return UPRIGHT;
        }
    }

    static boolean isSideways(int orientation) {
        return orientation >= FIRST_SIDEWAYS;
    }

    /** From a picture of this size, as it is kept, to the upright one. */
    static AffineTransform transform(int orientation, int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }

    private static int inJpeg(ByteBuffer jpeg) {
        jpeg.position(2);
        while (jpeg.hasRemaining()) {
            int marker = jpeg.getShort() & 0xFF;
            if (marker == JPEG_SCAN) {
                return UPRIGHT;
            }
            ByteBuffer segment = next(jpeg, (jpeg.getShort() & SHORT_MASK) - 2);
            if (marker == JPEG_APP1 && startsWithExif(segment)) {
                return inTiff(segment.slice());
            }
        }
        return UPRIGHT;
    }

    private static int inPng(ByteBuffer png) {
        png.position(CHUNK_HEADER);
        while (png.hasRemaining()) {
            int length = png.getInt();
            String name = name(png);
            ByteBuffer chunk = next(png, length);
            if (name.equals("eXIf")) {
                return inTiff(chunk);
            }
            png.getInt();
        }
        return UPRIGHT;
    }

    private static int inWebp(ByteBuffer webp) {
        webp.position(WEBP_HEADER);
        while (webp.hasRemaining()) {
            String name = name(webp);
            int length = webp.getInt();
            ByteBuffer chunk = next(webp, length);
            if (name.equals("EXIF")) {
                // Some programs write the name before it, as in a JPEG.
                return inTiff(startsWithExif(chunk) ? chunk.slice() : chunk.rewind());
            }
            webp.position(webp.position() + (length & 1));
        }
        return UPRIGHT;
    }

    private static int inTiff(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        if (tiff.getShort(2) != TIFF_MAGIC) {
            return UPRIGHT;
        }
        tiff.position(tiff.getInt(4));
        int entries = tiff.getShort() & SHORT_MASK;
        for (int i = 0; i < entries; i++) {
            int at = tiff.position();
            if ((tiff.getShort(at) & SHORT_MASK) == TAG && tiff.getShort(at + 2) == SHORT_TYPE) {
                return tiff.getShort(at + 8) & SHORT_MASK;
            }
            tiff.position(at + ENTRY_BYTES);
        }
        return UPRIGHT;
    }

    /** Whether Exif data begin here; they begin behind that name then. */
    private static boolean startsWithExif(ByteBuffer part) {
        byte[] start = new byte[Math.min(EXIF.length, part.remaining())];
        part.get(start);
        return Arrays.equals(start, EXIF);
    }

    private static String name(ByteBuffer chunks) {
        byte[] name = new byte[4];
        chunks.get(name);
        return new String(name, StandardCharsets.US_ASCII);
    }

    private static ByteBuffer next(ByteBuffer from, int length) {
        ByteBuffer part = from.slice(from.position(), length);
        from.position(from.position() + length);
        return part;
    }
}
