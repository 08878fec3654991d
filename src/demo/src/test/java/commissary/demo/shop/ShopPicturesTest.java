package commissary.demo.shop;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import commissary.demo.http.Json;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ShopPicturesTest {
    private static final int LARGEST_UPLOAD = 5 * 1024 * 1024;

    private static List<ShopProduct> products = List.of();

    private final ShopPictures pictures = new ShopPictures();
    private final Looks looks = new Looks();

    @BeforeAll
    static void readProducts() throws IOException {
        products = DemoProducts.all();
    }

    @Test
    void everyProductOfTheDemoIsDrawnWithAMotifOfItsOwnKind() throws Exception {
        assertThat(products).hasSizeGreaterThan(250);
        for (ShopProduct product : products) {
            String drawing = pictures.drawing(product).orElseThrow(() -> new AssertionError("No picture: " + product));

            assertThat(drawing).as(product.toString()).doesNotContain("{", "}");
            DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(drawing.getBytes(UTF_8)));
        }
    }

    @Test
    void nothingIsListedThatTheDemoDoesNotSell() throws IOException {
        Set<String> sold = new TreeSet<>();
        products.forEach(product -> sold.add(product.thing()));

        try (InputStream things = ShopPictures.class.getResourceAsStream("things.json")) {
            assertThat(Json.read(new String(Objects.requireNonNull(things).readAllBytes(), UTF_8))
                            .fieldNames())
                    .toIterable()
                    .containsExactlyInAnyOrderElementsOf(sold);
        }
    }

    @Test
    void aColourThatAProductIsSoldInIsTheColourOfItsPicture() {
        ShopProduct navy = product("Noise cancelling headphones", "navy");

        String hex = looks.colour("navy").hex();

        assertThat(pictures.drawing(navy))
                .hasValueSatisfying(drawing -> assertThat(drawing).contains(hex));
        assertThat(pictures.drawing(product("Noise cancelling headphones", "sand")))
                .hasValueSatisfying(drawing -> assertThat(drawing).doesNotContain(hex));
    }

    @Test
    void variantsOfAThingDifferMostly() {
        Set<String> drawings = new HashSet<>();
        products.forEach(product -> drawings.add(pictures.drawing(product).orElse("")));

        assertThat(drawings).hasSizeGreaterThan(products.size() * 9 / 10);
    }

    @Test
    void thePictureOfAProductIsTheSameBytesEveryTimeAndWithinWhatTheShopTakes() throws IOException {
        ShopProduct kettle = product("Gooseneck kettle", "white");

        byte[] picture = pictures.of(kettle).orElseThrow();
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture));

        assertThat(picture).isEqualTo(new ShopPictures().of(kettle).orElseThrow());
        assertThat(picture).hasSizeBetween(20_000, LARGEST_UPLOAD).startsWith(0xff, 0xd8, 0xff);
        assertThat(image.getWidth()).isEqualTo(Jpeg.SIDE);
        assertThat(image.getHeight()).isEqualTo(Jpeg.SIDE);
        assertThat(image.getColorModel().hasAlpha()).isFalse();
    }

    @Test
    void whatTheDemoHasNotPutIntoTheShopIsNotDrawn() {
        assertThat(pictures.of(product("Unicorn", "white"))).isEmpty();
        assertThat(pictures.of(product("", ""))).isEmpty();
    }

    @Test
    void aNameEndsWithTheValueOfAnAttributeOrHasNoVariant() {
        assertThat(ShopProduct.of(1, "Weekly planner, 2027", List.of("blue", "2027"), false))
                .isEqualTo(new ShopProduct(1, "Weekly planner", "2027", false));
        assertThat(ShopProduct.of(1, "Bread, butter", List.of("rye"), true))
                .isEqualTo(new ShopProduct(1, "Bread, butter", "", true));
    }

    private static ShopProduct product(String thing, String variant) {
        return new ShopProduct(1, thing, variant, false);
    }
}
