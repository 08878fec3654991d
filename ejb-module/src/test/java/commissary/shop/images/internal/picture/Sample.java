package commissary.shop.images.internal.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import javax.imageio.ImageIO;

/** Pictures for tests. */
final class Sample {

    static final int RED = 0xFFFF0000;
    static final int BLUE = 0xFF0000FF;
    static final String SECRET = "SECRET-MARKER";

    private Sample() {}

    /** Red, but for its first quarter, which is blue. */
    static BufferedImage drawn(int width, int height, int type) {
        BufferedImage image = new BufferedImage(width, height, type);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, width, height);
        graphics.setColor(Color.BLUE);
        graphics.fillRect(0, 0, width / 2, height / 2);
        graphics.dispose();
        return image;
    }

    static byte[] jpeg(int width, int height) {
        return encoded(drawn(width, height, BufferedImage.TYPE_INT_RGB), "jpeg");
    }

    /** The JPEG with its pixels told again and again. */
    static byte[] repeating(byte[] jpeg, int times) {
        int scan = jpeg.length - 2;
        while (jpeg[scan] != (byte) 0xFF || jpeg[scan + 1] != (byte) 0xDA) {
            scan--;
        }
        byte[] pixels = Arrays.copyOfRange(jpeg, scan, jpeg.length - 2);
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(jpeg, 0, scan);
        for (int i = 0; i < times; i++) {
            all.writeBytes(pixels);
        }
        all.write(jpeg, jpeg.length - 2, 2);
        return all.toByteArray();
    }

    static byte[] png(int width, int height) {
        return encoded(drawn(width, height, BufferedImage.TYPE_INT_RGB), "png");
    }

    static byte[] encoded(BufferedImage image, String format) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A file that another program made. */
    static byte[] file(String name) {
        try (InputStream file = Sample.class.getResourceAsStream("/commissary/shop/images/" + name)) {
            return Objects.requireNonNull(file, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static BufferedImage decoded(byte[] bytes) {
        try {
            return Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(bytes)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The JPEG with a segment of Exif data that say how to turn it, where it was taken, and a secret; and a comment. */
    static byte[] withExif(byte[] jpeg, int orientation) {
        byte[] secret = (SECRET + "\0").getBytes(StandardCharsets.US_ASCII);
        ByteBuffer tiff = ByteBuffer.allocate(38 + secret.length);
        tiff.put((byte) 'M').put((byte) 'M').putShort((short) 42).putInt(8).putShort((short) 2);
        tiff.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation);
        tiff.putShort((short) 0);
        tiff.putShort((short) 0x013B).putShort((short) 2).putInt(secret.length).putInt(38);
        tiff.putInt(0).put(secret);
        byte[] exif = joined("Exif\0\0".getBytes(StandardCharsets.US_ASCII), tiff.array());
        byte[] comment = (SECRET + " in a comment").getBytes(StandardCharsets.US_ASCII);
        byte[] start = {jpeg[0], jpeg[1]};
        byte[] rest = Arrays.copyOfRange(jpeg, 2, jpeg.length);
        return joined(start, segment(0xE1, exif), segment(0xFE, comment), rest);
    }

    private static byte[] segment(int marker, byte[] content) {
        return ByteBuffer.allocate(content.length + 4)
                .put((byte) 0xFF)
                .put((byte) marker)
                .putShort((short) (content.length + 2))
                .put(content)
                .array();
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
