package commissary.it.shop;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import commissary.it.http.Answer;
import commissary.it.http.Api;
import commissary.it.world.Backstage;
import commissary.it.world.Node;
import commissary.it.world.Patience;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The shop's reading side when its server dies in the middle of something, or its index is taken from under it. */
@Tag("long")
class ShopEnduranceApiIT {

    private static final int ROWS = 20_000;
    private static final Duration SOON = Duration.ofMinutes(3);

    @RegisterExtension
    static final Node NODE = new Node(1, Map.of());

    private final String prefix = "E-" + UUID.randomUUID();
    private final String word = "Zibet" + prefix.replaceAll("[^a-f]", "");

    @Test
    void anImportGoesOnAfterAPowerCut() throws Exception {
        String at = "/imports/" + bring(NODE.admin(), ROWS).path("id").longValue();
        Patience.await("that some rows are in", SOON)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> NODE.admin().get(at).data().path("percent").intValue() > 10);

        NODE.kill();
        NODE.start();

        JsonNode done = Patience.await("that the import ends", SOON)
                .until(
                        () -> NODE.admin().get(at).data(),
                        now -> now.path("state").asText().equals("DONE"));
        assertThat(done.path("created").intValue()).isEqualTo(ROWS);
        try (Backstage database = NODE.backstage()) {
            assertThat(database.number(
                            "select count(distinct sku) from catalog.product where sku like ? and deleted_at is null",
                            prefix + "%"))
                    .isEqualTo(ROWS);
        }
        awaitFound(ROWS);
    }

    @Test
    void aDeletedIndexComesBackWhileTheShopStaysOpen() throws Exception {
        bring(NODE.admin(), 500);
        awaitFound(500);
        Api reader = NODE.admin();

        delete(index());

        Patience.await("that the index is there again and whole", SOON).until(() -> {
            Answer answer =
                    reader.get("/products/search?q=" + word + "&inStock=true&minPrice=0." + System.nanoTime() % 99);
            answer.expect(200);
            return Files.exists(index())
                    && answer.total() == 500
                    && answer.json().has("facets");
        });
        reader.get("/products?pageSize=5").expect(200);
    }

    @Test
    void anIndexThatWasBeingBuiltAtAPowerCutIsWholeAfterwards() {
        bring(NODE.admin(), ROWS);
        awaitFound(ROWS);
        NODE.admin().post("/admin/search/rebuild").expect(202);

        NODE.kill();
        NODE.start();

        awaitFound(ROWS);
    }

    @Test
    void aModelThatWasBeingBuiltAtAPowerCutIsBuiltAfterwards() {
        NODE.admin().post("/admin/recommend/rebuild").expect(202);

        NODE.kill();
        NODE.start();

        Patience.await("that no model is being built", SOON).until(() -> NODE.admin()
                .get("/jobs?type=recommend.build-model&state=ACTIVE")
                .list()
                .isEmpty());
        NODE.admin().get("/recommend/for-me").expect(200);
        NODE.admin().post("/admin/recommend/rebuild").expect(202);
    }

    private JsonNode bring(Api admin, int rows) {
        String csv = "sku,name,category,price,stock\n"
                + IntStream.range(0, rows)
                        .mapToObj(n -> prefix + "-" + n + "," + word + " pear,Imported > Fruit,3.20,5\n")
                        .collect(Collectors.joining());
        return admin.with("Content-Type", "text/csv")
                .send("POST", "/imports?kind=products&fileName=many.csv", BodyPublishers.ofString(csv))
                .expect(202)
                .data();
    }

    private void awaitFound(int products) {
        Api reader = NODE.admin();
        Patience.await("that all are found", SOON)
                .until(() ->
                        reader.get("/products/search?pageSize=1&q=" + word + "&minPrice=0." + System.nanoTime() % 99)
                                        .expect(200)
                                        .total()
                                == products);
    }

    private static Path index() {
        return NODE.output().resolve("data/search");
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                deleteIfThere(path);
            }
        }
    }

    /** The server may write while it is deleted. */
    private static void deleteIfThere(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (DirectoryNotEmptyException e) {
            // What it holds was written just now.
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
