package commissary.it.shop;

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
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;

/** Pictures for tests, good and bad. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Picture(String contentType, byte[] bytes) {

    private static final int CHUNK_EXTRA = 12;
    private static final byte[] PNG_START = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    /** A red one with a blue corner. */
    static Picture png(int width, int height) {
        return new Picture("image/png", encoded(width, height, "png"));
    }

    static Picture jpeg(int width, int height) {
        return new Picture("image/jpeg", encoded(width, height, "jpeg"));
    }

    /** The same bytes, said to be something else. */
    Picture saidToBe(String other) {
        return new Picture(other, bytes);
    }

    static Picture svgWithScript() {
        String svg = "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><script>alert(1)</script></svg>";
        return new Picture("image/png", svg.getBytes(StandardCharsets.UTF_8));
    }

    /** A good PNG of some kilobytes that becomes 50 megabytes of black. */
    static Picture bomb(int side) {
        try {
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            png.write(PNG_START);
            chunk(
                    png,
                    "IHDR",
                    ByteBuffer.allocate(13)
                            .putInt(side)
                            .putInt(side)
                            .put((byte) 1)
                            .array());
            chunk(png, "IDAT", blackRows(side));
            chunk(png, "IEND", new byte[0]);
            return new Picture("image/png", png.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static BufferedImage decoded(InputStream bytes) {
        try (bytes) {
            return ImageIO.read(new ByteArrayInputStream(bytes.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] encoded(int width, int height, String format) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, width, height);
        graphics.setColor(Color.BLUE);
        graphics.fillRect(0, 0, width / 4, height / 4);
        graphics.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** One bit a pixel, and a byte before each row. */
    private static byte[] blackRows(int side) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        byte[] row = new byte[1 + (side + 7) / 8];
        try (DeflaterOutputStream rows = new DeflaterOutputStream(packed, new Deflater(Deflater.BEST_COMPRESSION))) {
            for (int y = 0; y < side; y++) {
                rows.write(row);
            }
        }
        return packed.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream png, String name, byte[] content) throws IOException {
        byte[] type = name.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(type);
        sum.update(content);
        png.write(ByteBuffer.allocate(content.length + CHUNK_EXTRA)
                .putInt(content.length)
                .put(type)
                .put(content)
                .putInt((int) sum.getValue())
                .array());
    }
}
