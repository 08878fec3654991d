package commissary.deals.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProductKeyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Greek Salad, Small        | greek salad small
                    GREEK   salad small       | greek salad small
                    Crème brûlée              | creme brulee
                    White Dinner Rolls 12-Pack| white dinner rolls 12 pack
                    Mixed Produce Box #29     | mixed produce box 29
                    ½ Ham                     | 1 2 ham
                    Kombucha (1.5 L)          | kombucha 1 5 l
                    """)
    void caseAccentsAndPunctuationDoNotMatter(String name, String key) {
        assertThat(ProductKey.of(name).value()).isEqualTo(key);
    }

    @Test
    void numbersMakeADifference() {
        assertThat(ProductKey.of("Mixed Produce Box #29")).isNotEqualTo(ProductKey.of("Mixed Produce Box #26"));
        assertThat(ProductKey.of("Milk 1.5 L")).isNotEqualTo(ProductKey.of("Milk 15 L"));
    }

    @Test
    void aNameWithoutAWordIsItsOwnKey() {
        assertThat(ProductKey.of(" ?!* ").value()).isEqualTo("?!*");
    }
}
