package commissary.shop.imports.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import commissary.shared.FieldError;
import commissary.shop.catalog.CategoryPath;
import commissary.shop.catalog.ProductEdit;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ProductFileTest {

    @Test
    void aRowSaysWhatItsColumnsName() throws Exception {
        ReadRow row = only(
                """
                Price,SKU,name,category,stock,active,attribute:Colour,attribute:Size,brand,foodId
                12.50,A-1,"Pear, ""Conference\""",Food > Fruit,7,no,green,,,
                """);

        ProductEdit edit = Objects.requireNonNull(row.edit());
        assertThat(edit.sku()).isEqualTo("A-1");
        assertThat(edit.name()).isEqualTo("Pear, \"Conference\"");
        assertThat(edit.price()).isEqualByComparingTo(new BigDecimal("12.50"));
        assertThat(edit.stock()).isEqualTo(7);
        assertThat(edit.active()).isFalse();
        assertThat(edit.attributes()).isEqualTo(Map.of("Colour", "green"));
        assertThat(edit.brand()).as("a column that is there and empty removes").isEmpty();
        assertThat(edit.description()).as("a column that is not there leaves").isNull();
        assertThat(row.category()).isEqualTo(new CategoryPath(List.of("Food", "Fruit")));
        assertThat(row.line()).isEqualTo(2);
    }

    @Test
    void whatSpreadsheetsWriteIsRead() throws Exception {
        assertThat(only("\uFEFFsku;price\r\nA-1;3\r\n").sku()).isEqualTo("A-1");
        assertThat(only("sku\tprice\nA-1\t3").sku()).isEqualTo("A-1");
        assertThat(rows("sku,price\n\n\"A\n1\",3\nA-2,4\n"))
                .extracting(ReadRow::line)
                .as("lines of the file, not numbers of rows")
                .containsExactly(3L, 5L);
    }

    @Test
    void allThatIsWrongWithARowIsSaid() throws Exception {
        ReadRow row = only("sku,price,stock,active,category\n,\"12,50\",many,perhaps,Food > > Fruit\n");

        assertThat(row.edit()).isNull();
        assertThat(row.errors())
                .extracting(FieldError::field)
                .containsExactlyInAnyOrder("sku", "price", "stock", "active", "category");
        assertThat(row.fields()).contains("12,50");
    }

    @Test
    void aRowOfAnotherLengthIsRefusedAndTheNextOneRead() throws Exception {
        List<ReadRow> rows = rows("sku,price\nA-1,3,4\nA-2\nA-3,5\n");

        assertThat(rows).extracting(row -> row.edit() == null).containsExactly(true, true, false);
        assertThat(rows.get(0).errors().get(0).message()).isEqualTo("has 3 values; the header has 2");
    }

    @Test
    void aFileThatIsNoneIsRefusedAsAWhole() {
        assertThat(List.of("", "name,price\n", "sku,colour\n", "sku,SKU\n", "sku,attribute:\n"))
                .allSatisfy(text -> assertThatThrownBy(() -> rows(text)).isInstanceOf(BadFile.class));
        assertThatThrownBy(() -> read("sku,name\nA-1,caf\u00e9\n", StandardCharsets.ISO_8859_1))
                .isInstanceOf(BadFile.class)
                .hasMessageContaining("UTF-8");
        assertThatThrownBy(() -> rows("sku,name\nA-1,\"" + "x".repeat(2_000_000)))
                .isInstanceOf(BadFile.class);
    }

    @Test
    void whatWasReadBeforeIsPassedOver() throws Exception {
        try (ProductFile file = open("sku\nA-1\nA-2\nA-3\n", StandardCharsets.UTF_8)) {
            file.skip(2);

            assertThat(file.next(10)).extracting(ReadRow::sku).containsExactly("A-3");
            assertThat(file.next(10)).isEmpty();
        }
    }

    private static ReadRow only(String text) throws BadFile, IOException {
        return rows(text).get(0);
    }

    private static List<ReadRow> rows(String text) throws BadFile, IOException {
        return read(text, StandardCharsets.UTF_8);
    }

    private static List<ReadRow> read(String text, Charset charset) throws BadFile, IOException {
        try (ProductFile file = open(text, charset)) {
            return file.next(100);
        }
    }

    private static ProductFile open(String text, Charset charset) throws BadFile, IOException {
        return ProductFile.open(new ByteArrayInputStream(text.getBytes(charset)));
    }
}
