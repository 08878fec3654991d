package commissary.demo.flashfood;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import commissary.demo.flashfood.world.Catalogue;
import commissary.demo.http.Answer;
import commissary.demo.http.Query;
import commissary.demo.http.Reply;
import commissary.demo.http.Request;
import java.io.ByteArrayInputStream;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;

class PicturesTest {
    private final Pictures pictures = new Pictures();

    @Test
    void everyProductHasAWellFormedPictureWithAllItsColours() throws Exception {
        for (String code : Catalogue.motifs().keySet()) {
            Answer picture = picture(code + ".svg");

            assertThat(picture.status()).isEqualTo(200);
            assertThat(picture.body()).as(code).doesNotContain("{", "}");
            DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(picture.body().getBytes(UTF_8)));
        }
    }

    @Test
    void picturesAreDrawnTheSameEveryTimeAndDifferBetweenProducts() {
        Set<String> drawings = new HashSet<>();
        Catalogue.motifs()
                .keySet()
                .forEach(code -> drawings.add(picture(code + ".svg").body()));

        assertThat(new Pictures().handle(request("milk.svg"))).isEqualTo(pictures.handle(request("milk.svg")));
        assertThat(drawings).hasSizeGreaterThan(150);
    }

    @Test
    void whatIsNotSoldIsNotDrawn() {
        assertThat(picture("unicorn.svg").status()).isEqualTo(404);
        assertThat(picture("milk").status()).isEqualTo(404);
        assertThat(picture("").status()).isEqualTo(404);
    }

    private Answer picture(String file) {
        return ((Reply.Whole) pictures.handle(request(file))).answer();
    }

    private static Request request(String file) {
        String path = Pictures.BASE + file;
        return new Request("GET", path, path, Query.none(), Map.of(), "");
    }
}
