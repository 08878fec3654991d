package commissary.web.download;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gzip",
                "GZIP",
                "x-gzip",
                "deflate, gzip;q=0.8, br",
                "*",
                "br;q=1.0, *;q=0.1",
                "gzip;q=0.001",
                "gzip;q=1.000, identity",
                "identity;q=0, gzip ; q=0.5"
            })
    void whoTakesGzipGetsIt(String header) {
        assertThat(Encodings.prefersGzip(List.of(header))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "identity",
                "br, deflate",
                "gzip;q=0",
                "gzip;q=0.0, *",
                "*;q=0",
                "gzip;q=0.5, identity",
                "gzip;q=2",
                "gzip;q=x",
                "gzipped"
            })
    void whoDoesNotTakeItOrLikesItLessDoesNot(String header) {
        assertThat(Encodings.prefersGzip(List.of(header))).isFalse();
    }

    @Test
    void severalHeadersAreOneList() {
        assertThat(Encodings.prefersGzip(List.of("br", "gzip"))).isTrue();
        assertThat(Encodings.prefersGzip(List.of())).isFalse();
    }
}
