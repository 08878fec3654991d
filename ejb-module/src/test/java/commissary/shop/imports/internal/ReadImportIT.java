package commissary.shop.imports.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import commissary.platform.jobs.JobRun;
import commissary.platform.persistence.TestDatabase;
import commissary.shared.FieldError;
import commissary.shop.catalog.internal.BulkCatalog;
import commissary.shop.imports.FileImport;
import commissary.shop.imports.ImportState;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** Files become products, on the real database. */
class ReadImportIT {

    private final Jdbi jdbi = TestDatabase.get().jdbi();
    private final ImportStore store = new ImportStore(jdbi);
    private final String prefix = "I-" + UUID.randomUUID() + "-";

    @Test
    void rowsBecomeProductsAndOnesThatCannotAreKeptWithTheirReasons() throws IOException {
        FileImport first =
                read("sku,name,category,price,stock\n" + row(1, "Pear", "3.5") + row(2, "", "2") + row(3, "Fig", "x"));
        FileImport second = read("sku,price\n" + prefix + "1,3.50\n" + prefix + "9,1\n");
        FileImport third = read("sku,price\n" + prefix + "1,4\n");

        assertThat(counts(first)).containsExactly(3L, 1L, 0L, 0L, 2L);
        assertThat(counts(second)).as("a new product needs a name").containsExactly(2L, 0L, 0L, 1L, 1L);
        assertThat(counts(third)).containsExactly(1L, 0L, 1L, 0L, 0L);
        assertThat(prices()).containsExactly(400L);
        assertThat(store.refusedFrom(first.id(), 0, 10))
                .extracting(row -> row.line() + " "
                        + row.errors().stream().map(FieldError::field).collect(Collectors.joining()))
                .containsExactly("3 name", "4 price");
    }

    @Test
    void theLaterOfTwoRowsWithOneNumberCounts() throws IOException {
        FileImport done = read("sku,name,category,price\n" + row(1, "Pear", "1").replace(",1\n", "\n") + prefix
                + "1,Pear,Test import,2\n");

        assertThat(done.state()).isEqualTo(ImportState.DONE);
        assertThat(prices()).containsExactly(200L);
    }

    @Test
    void whoDiesInTheMiddleGoesOnBehindWhatIsDone() throws IOException {
        String file = "sku,name,category,price,stock\n"
                + IntStream.range(0, 2_500).mapToObj(n -> row(n, "Pear", "1")).collect(Collectors.joining());
        long id = upload(file);

        assertThatThrownBy(() -> new ReadImport(dyingAfter(2)).handle(new ReadImport.Due(id), run(1)))
                .isInstanceOf(IllegalStateException.class);
        FileImport half = store.find(id).orElseThrow();
        new ReadImport(log()).handle(new ReadImport.Due(id), run(2));

        assertThat(counts(half)).containsExactly(2_000L, 2_000L, 0L, 0L, 0L);
        assertThat(half.state()).isEqualTo(ImportState.RUNNING);
        assertThat(half.percent()).isBetween(1, 99);
        assertThat(counts(store.find(id).orElseThrow()))
                .as("each row is counted once")
                .containsExactly(2_500L, 2_500L, 0L, 0L, 0L);
        assertThat(prices()).hasSize(2_500);
        assertThat(store.piece(id, 0)).as("the file is gone").isEmpty();
    }

    @Test
    void aFileThatTurnsBadKeepsWhatWasReadBefore() throws IOException {
        String good =
                IntStream.range(0, 1_000).mapToObj(n -> row(n, "Pear", "1")).collect(Collectors.joining());

        FileImport failed = read("sku,name,category,price,stock\n" + good + "\"never closed" + "x".repeat(1_500_000));

        assertThat(failed.state()).isEqualTo(ImportState.FAILED);
        assertThat(failed.error()).isNotBlank();
        assertThat(prices()).hasSize(1_000);
    }

    @Test
    void anUploadThatWasLeftIsEnded() {
        long id = store.create("products", "left.csv", "test", Instant.now().minusSeconds(100_000));

        log().create("products", "next.csv", "test");

        assertThat(store.find(id).orElseThrow().state()).isEqualTo(ImportState.FAILED);
    }

    private FileImport read(String file) throws IOException {
        long id = upload(file);
        new ReadImport(log()).handle(new ReadImport.Due(id), run(1));
        return store.find(id).orElseThrow();
    }

    private long upload(String file) {
        ImportLog log = log();
        byte[] bytes = file.getBytes(StandardCharsets.UTF_8);
        long id = log.create("products", "test.csv", "test");
        int half = bytes.length / 2;
        log.add(id, 0, Arrays.copyOfRange(bytes, 0, half));
        log.add(id, 1, Arrays.copyOfRange(bytes, half, bytes.length));
        log.isUploaded(id);
        return id;
    }

    private ImportLog log() {
        return dyingAfter(Integer.MAX_VALUE);
    }

    /** Its server is killed when it has put so many parts into the shop. */
    private ImportLog dyingAfter(int parts) {
        BulkCatalog catalog = new BulkCatalog(jdbi);
        List<Integer> done = new ArrayList<>();
        return new ImportLog(
                store, catalog.products(), catalog.categories(), job -> true, event -> {}, Clock.systemUTC()) {
            @Override
            void put(long importId, List<ReadRow> rows, int percent) {
                if (done.size() >= parts) {
                    throw new IllegalStateException("killed");
                }
                super.put(importId, rows, percent);
                done.add(percent);
            }
        };
    }

    private String row(int number, String name, String price) {
        return prefix + number + "," + name + ",Test import," + price + ",1\n";
    }

    private List<Long> prices() {
        return jdbi.withHandle(
                handle -> handle.createQuery("select price_cents from catalog.product where sku like :prefix || '%'")
                        .bind("prefix", prefix)
                        .mapTo(Long.class)
                        .list());
    }

    private static List<Long> counts(FileImport counted) {
        return List.of(counted.rows(), counted.created(), counted.changed(), counted.unchanged(), counted.refused());
    }

    private static JobRun run(int attempt) {
        return new JobRun(1, attempt, Instant.now());
    }
}
