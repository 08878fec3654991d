package commissary.web.download;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ByteRangeTest {

    @ParameterizedTest
    @CsvSource({
        "bytes=0-0, 0, 1",
        "bytes=0-9, 0, 10",
        "bytes=5-, 5, 10",
        "bytes=-3, 7, 10",
        "bytes=-300, 0, 10",
        "bytes=9-99999999999999999999999, 9, 10",
        "BYTES = 2 - 4, 2, 5"
    })
    void onePartIsFound(String header, long from, long to) {
        assertThat(ByteRange.of(header, 10)).contains(new ByteRange(from, to));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "bytes=", "bytes=-", "bytes=4-2", "bytes=0-1,3-4", "lines=1-2", "bytes=a-b", "bytes=1"})
    void whatIsNotOnePartGetsTheWhole(@Nullable String header) {
        assertThat(ByteRange.of(header, 10)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=10-", "bytes=10-11", "bytes=-0", "bytes=99999999999999999999-"})
    void whatBeginsAfterTheEndCannotBeHad(String header) {
        assertThatThrownBy(() -> ByteRange.of(header, 10)).isInstanceOf(ByteRange.Unsatisfiable.class);
    }

    @Test
    void nothingHasNoParts() {
        assertThatThrownBy(() -> ByteRange.of("bytes=-5", 0)).isInstanceOf(ByteRange.Unsatisfiable.class);
    }

    @Test
    void theAnswerNamesFirstAndLastByte() {
        ByteRange range = new ByteRange(2, 5);

        assertThat(range.text(10)).isEqualTo("bytes 2-4/10");
        assertThat(range.length()).isEqualTo(3);
    }
}
