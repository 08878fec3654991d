package commissary.shop.images.internal.picture;

import static commissary.shop.images.internal.picture.PictureType.JPEG;
import static commissary.shop.images.internal.picture.PictureType.PNG;
import static commissary.shop.images.internal.picture.PictureType.WEBP;
import static commissary.shop.images.internal.picture.Sample.BLUE;
import static commissary.shop.images.internal.picture.Sample.RED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import commissary.platform.config.GivenSettings;
import commissary.shared.DomainException;
import commissary.shop.images.internal.ImagesConfig;
import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of the bytes that somebody uploads. */
class PicturesTest {

    private static final int NEAR = 24;

    private final Pictures pictures =
            new Pictures(new ImagesConfig(new GivenSettings(Map.of("commissary.images.max-megapixels", "1"))));

    @Test
    void eachTypeIsKnownByItsBytes() {
        assertThat(PictureType.ofBytes(Sample.jpeg(8, 8))).contains(JPEG);
        assertThat(PictureType.ofBytes(Sample.png(8, 8))).contains(PNG);
        assertThat(PictureType.ofBytes(Sample.file("opaque.webp"))).contains(WEBP);
        assertThat(PictureType.ofBytes(Sample.encoded(drawn(8, 8), "gif"))).isEmpty();
        assertThat(PictureType.ofBytes(new byte[] {(byte) 0xFF})).isEmpty();
    }

    @Test
    void whatWasSaidOfAPictureDoesNotChangeWhatItIs() {
        refused("IMAGE_TYPE_MISMATCH", () -> pictures.clean(Sample.png(8, 8), JPEG));
        refused("IMAGE_TYPE_MISMATCH", () -> pictures.clean(Sample.jpeg(8, 8), WEBP));
    }

    @Test
    void whatIsNoPictureIsUnreadable() {
        byte[] svg = "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"
                .getBytes(StandardCharsets.UTF_8);

        refused("IMAGE_UNREADABLE", () -> pictures.clean(svg, PNG));
        refused("IMAGE_UNREADABLE", () -> pictures.clean(new byte[0], PNG));
        refused("IMAGE_UNREADABLE", () -> pictures.clean(Sample.encoded(drawn(8, 8), "gif"), PNG));
    }

    @ParameterizedTest
    @ValueSource(ints = {30, 50, 90})
    void aPartOfAPictureIsUnreadable(int percent) {
        refused("IMAGE_UNREADABLE", () -> pictures.clean(part(Sample.jpeg(300, 300), percent), JPEG));
        refused("IMAGE_UNREADABLE", () -> pictures.clean(part(Sample.png(300, 300), percent), PNG));
        refused("IMAGE_UNREADABLE", () -> pictures.clean(part(Sample.file("opaque.webp"), percent), WEBP));
        refused("IMAGE_UNREADABLE", () -> pictures.clean(part(Sample.file("lossless.webp"), percent), WEBP));
    }

    @Test
    @Timeout(10)
    void aChunkOfNegativeLengthLeadsNowhere() {
        byte[] png = Sample.png(8, 8);
        ByteBuffer.wrap(png).putInt(8, -12);

        refused("IMAGE_UNREADABLE", () -> pictures.clean(png, PNG));
    }

    @Test
    void aPictureThatIsBrokenInsideIsUnreadable() {
        byte[] png = Sample.png(300, 300);
        Arrays.fill(png, 60, 120, (byte) 0x55);
        byte[] webp = Sample.file("holes-lossless.webp");
        Arrays.fill(webp, 24, webp.length - 2, (byte) 0xFF);

        refused("IMAGE_UNREADABLE", () -> pictures.clean(png, PNG));
        refused("IMAGE_UNREADABLE", () -> pictures.clean(webp, WEBP));
    }

    @Test
    void pixelsAreCountedBeforeTheyAreMade() {
        assertThat(pictures.clean(Sample.png(1000, 1000), PNG).width()).isEqualTo(1000);
        assertThat(pictures.clean(Sample.jpeg(1000, 1000), JPEG).width()).isEqualTo(1000);

        refused("IMAGE_TOO_MANY_PIXELS", () -> pictures.clean(Sample.png(1001, 1000), PNG));
        refused("IMAGE_TOO_MANY_PIXELS", () -> pictures.clean(Sample.jpeg(1000, 1001), JPEG));
    }

    @Test
    void aJpegThatTellsItsPixelsTooOftenIsRefused() {
        byte[] once = Sample.file("progressive.jpg");

        assertThat(pictures.clean(once, JPEG).width()).isEqualTo(60);
        assertThat(pictures.clean(Sample.repeating(once, 20), JPEG).width()).isEqualTo(60);
        refused("IMAGE_UNREADABLE", () -> pictures.clean(Sample.repeating(once, 50), JPEG));
    }

    @Test
    void deepColoursCountForMore() {
        BufferedImage deep = new BufferedImage(
                new ComponentColorModel(
                        ColorSpace.getInstance(ColorSpace.CS_sRGB),
                        true,
                        false,
                        Transparency.TRANSLUCENT,
                        DataBuffer.TYPE_USHORT),
                Raster.createInterleavedRaster(DataBuffer.TYPE_USHORT, 1000, 600, 4, null),
                false,
                null);

        refused("IMAGE_TOO_MANY_PIXELS", () -> pictures.clean(Sample.encoded(deep, "png"), PNG));
    }

    /** Where the first two corners of the stored picture are seen; from the definition of the tag. */
    @ParameterizedTest
    @CsvSource({
        "1, TOP_LEFT, TOP_RIGHT",
        "2, TOP_RIGHT, TOP_LEFT",
        "3, BOTTOM_RIGHT, BOTTOM_LEFT",
        "4, BOTTOM_LEFT, BOTTOM_RIGHT",
        "5, TOP_LEFT, BOTTOM_LEFT",
        "6, TOP_RIGHT, BOTTOM_RIGHT",
        "7, BOTTOM_RIGHT, TOP_RIGHT",
        "8, BOTTOM_LEFT, TOP_LEFT"
    })
    void aPictureIsTurnedAsItsCameraWasHeld(int orientation, Corner first, Corner second) {
        BufferedImage stored = drawn(64, 32);
        fill(stored, 32, 0, 32, 16, 0xFF00FF00);

        PictureFile cleaned = pictures.clean(Sample.withExif(Sample.encoded(stored, "jpeg"), orientation), JPEG);

        BufferedImage seen = Sample.decoded(cleaned.bytes());
        assertThat(seen.getWidth()).isEqualTo(orientation < 5 ? 64 : 32);
        assertColour(first.of(seen), BLUE);
        assertColour(second.of(seen), 0xFF00FF00);
    }

    @Test
    void otherTypesAreTurnedToo() {
        BufferedImage png = Sample.decoded(
                pictures.clean(Sample.file("sideways.webp"), WEBP).bytes());

        assertThat(png.getWidth()).isEqualTo(40);
        assertThat(png.getHeight()).isEqualTo(60);
        assertColour(Corner.TOP_RIGHT.of(png), BLUE);
        assertColour(Corner.TOP_LEFT.of(png), RED);
    }

    @Test
    void nonsenseAboutTheCameraIsPassedOver() {
        byte[] jpeg = Sample.withExif(Sample.jpeg(64, 32), 9);
        byte[] broken = Sample.withExif(Sample.jpeg(64, 32), 6);
        // The first directory lies behind the end.
        Arrays.fill(broken, 16, 20, (byte) 0x7F);

        assertThat(pictures.clean(jpeg, JPEG).width()).isEqualTo(64);
        assertThat(pictures.clean(broken, JPEG).width()).isEqualTo(64);
    }

    @Test
    void nothingButPixelsStays() {
        byte[] jpeg = Sample.withExif(Sample.jpeg(64, 32), 6);
        byte[] webp = Sample.file("sideways.webp");
        byte[] png = Sample.file("sideways.png");

        assertThat(text(jpeg)).contains(Sample.SECRET);
        assertThat(text(webp)).contains(Sample.SECRET);
        assertThat(text(png)).contains(Sample.SECRET);
        assertThat(text(pictures.clean(jpeg, JPEG).bytes())).doesNotContain(Sample.SECRET, "Exif");
        assertThat(text(pictures.clean(webp, WEBP).bytes())).doesNotContain(Sample.SECRET, "Exif", "EXIF");
        assertThat(text(pictures.clean(png, PNG).bytes())).doesNotContain(Sample.SECRET, "eXIf", "tEXt");
    }

    @Test
    void whatShinesThroughStillDoes() {
        for (String name : List.of("holes.webp", "holes-lossless.webp")) {
            PictureFile cleaned = pictures.clean(Sample.file(name), WEBP);

            BufferedImage seen = Sample.decoded(cleaned.bytes());
            assertThat(cleaned.format()).isEqualTo(Format.PNG);
            assertColour(seen.getRGB(5, 20), RED);
            assertThat(seen.getRGB(55, 20) >>> 24).isZero();
        }
    }

    @Test
    void coloursOfWhatNobodySeesDoNotBleed() {
        BufferedImage image = new BufferedImage(101, 101, BufferedImage.TYPE_INT_ARGB);
        fill(image, 0, 0, 50, 101, RED);
        fill(image, 50, 0, 51, 101, 0x0000FF00);

        PictureFile small = pictures.smaller(Sample.encoded(image, "png"), Format.PNG, List.of(30))
                .get(0);

        BufferedImage seen = Sample.decoded(small.bytes());
        int halfSeen = 0;
        for (int x = 0; x < 30; x++) {
            int pixel = seen.getRGB(x, 15);
            int alpha = pixel >>> 24;
            halfSeen += alpha > 16 && alpha < 240 ? 1 : 0;
            if (alpha > 16) {
                assertThat(pixel >> 16 & 0xFF).as("red at " + x).isGreaterThan(0xF0);
                assertThat(pixel >> 8 & 0xFF).as("green at " + x).isLessThan(0x10);
            }
        }
        assertThat(halfSeen).isPositive();
    }

    @Test
    void aWebpWithoutHolesBecomesAJpeg() {
        PictureFile cleaned = pictures.clean(Sample.file("opaque.webp"), WEBP);

        assertThat(cleaned.format()).isEqualTo(Format.JPG);
        assertThat(PictureType.ofBytes(cleaned.bytes())).contains(JPEG);
        assertColour(Corner.TOP_LEFT.of(Sample.decoded(cleaned.bytes())), BLUE);
    }

    @Test
    void coloursOfPrintersAndNoColoursAreUnderstood() {
        BufferedImage printed =
                Sample.decoded(pictures.clean(Sample.file("cmyk.jpg"), JPEG).bytes());
        BufferedImage gray =
                Sample.decoded(pictures.clean(Sample.file("gray.jpg"), JPEG).bytes());

        assertThat(printed.getRGB(50, 30) & 0xFF0000).isGreaterThan(0xB00000);
        assertThat(printed.getRGB(5, 5) & 0xFF).isGreaterThan(0x80);
        int before = Sample.decoded(Sample.file("gray.jpg")).getRaster().getSample(50, 30, 0);
        assertThat(gray.getRGB(50, 30) & 0xFF).isCloseTo(before, Offset.offset(3));
    }

    @Test
    void sizesKeepTheProportionsAndAreNeverLargerThanThePicture() {
        List<PictureFile> sizes = pictures.smaller(Sample.png(700, 350), Format.PNG, List.of(1200, 480, 160));

        assertThat(sizes)
                .extracting(size -> size.width() + "x" + size.height())
                .containsExactly("700x350", "480x240", "160x80");
        assertThat(sizes).allSatisfy(size -> {
            BufferedImage seen = Sample.decoded(size.bytes());
            assertThat(seen.getWidth()).isEqualTo(size.width());
            assertColour(Corner.TOP_LEFT.of(seen), BLUE);
            assertColour(Corner.BOTTOM_RIGHT.of(seen), RED);
        });
    }

    @Test
    void aThreadOfAPictureStaysAThread() {
        assertThat(pictures.smaller(Sample.png(1900, 1), Format.PNG, List.of(160)))
                .singleElement()
                .satisfies(size -> assertThat(size.height()).isEqualTo(1));
    }

    /** The corners of a picture. */
    enum Corner {
        TOP_LEFT,
        TOP_RIGHT,
        BOTTOM_LEFT,
        BOTTOM_RIGHT;

        int of(BufferedImage image) {
            boolean isRight = this == TOP_RIGHT || this == BOTTOM_RIGHT;
            boolean isBottom = this == BOTTOM_LEFT || this == BOTTOM_RIGHT;
            return image.getRGB(isRight ? image.getWidth() - 4 : 3, isBottom ? image.getHeight() - 4 : 3);
        }
    }

    private static BufferedImage drawn(int width, int height) {
        return Sample.drawn(width, height, BufferedImage.TYPE_INT_RGB);
    }

    private static void fill(BufferedImage image, int x, int y, int width, int height, int colour) {
        for (int i = x; i < x + width; i++) {
            for (int j = y; j < y + height; j++) {
                image.setRGB(i, j, colour);
            }
        }
    }

    private static byte[] part(byte[] bytes, int percent) {
        return Arrays.copyOf(bytes, bytes.length * percent / 100);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static void assertColour(int actual, int wanted) {
        for (int shift = 0; shift <= 24; shift += 8) {
            assertThat(actual >> shift & 0xFF)
                    .as("%08x is about %08x", actual, wanted)
                    .isCloseTo(wanted >> shift & 0xFF, Offset.offset(NEAR));
        }
    }

    private static void refused(String code, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(DomainException.class, failure -> assertThat(
                        failure.code().value())
                .isEqualTo(code));
    }
}
