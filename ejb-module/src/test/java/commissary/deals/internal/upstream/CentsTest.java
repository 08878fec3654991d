package commissary.deals.internal.upstream;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CentsTest {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    @ParameterizedTest
    @CsvSource({
        "5.61, 561", "\"5.61\", 561", "17, 1700", "\"17\", 1700", "0.05, 5", "\"0.5\", 50", "\" 2.25 \", 225",
        "\"$3.10\", 310", "5.605, 561", "5.6049999999, 560", "1.1, 110", "0.29, 29", "4.35, 435", "1e1, 1000"
    })
    void pricesAreExactCents(String json, long cents) throws Exception {
        assertThat(Cents.read(JSON.readTree(json))).hasValue(cents);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "-1",
                "\"\"",
                "\"free\"",
                "null",
                "true",
                "[]",
                "{}",
                "\"1,50\"",
                "\"NaN\"",
                "\"1e5\"",
                "0.001",
                "123456789",
                "1e400",
                "1e-400",
                "1e999999999",
                "\"12.34.56\"",
                "\"-3\""
            })
    void whatIsNoPriceIsNone(String json) throws Exception {
        assertThat(Cents.read(JSON.readTree(json))).isEmpty();
    }

    @Test
    void theLargestPriceIsExact() throws Exception {
        assertThat(Cents.read(JSON.readTree("99999999.99"))).hasValue(9_999_999_999L);
    }
}
