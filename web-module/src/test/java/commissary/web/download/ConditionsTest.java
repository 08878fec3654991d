package commissary.web.download;

import static org.assertj.core.api.Assertions.assertThat;

import commissary.web.download.Conditions.Verdict;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionsTest {

    private static final Instant CHANGED = Instant.parse("2026-11-05T08:00:00.9Z");
    private static final Representation STRONG = new Representation("\"a\"", CHANGED, "text/plain", false);
    private static final Representation WEAK = new Representation("W/\"a\"", CHANGED, "text/plain", false);
    private static final String THEN = "Thu, 05 Nov 2026 08:00:00 GMT";
    private static final String EARLIER = "Thu, 05 Nov 2026 07:59:59 GMT";

    @ParameterizedTest
    @ValueSource(strings = {"\"a\"", "W/\"a\"", "\"b\", \"a\"", "\"b,\",W/\"a\" , \"c\"", "*", " * "})
    void whatTheClientHasIsNotSentAgain(String tags) {
        assertThat(judge(STRONG, "If-None-Match", tags)).isEqualTo(Verdict.KNOWN);
        assertThat(judge(WEAK, "If-None-Match", tags)).isEqualTo(Verdict.KNOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"b\"", "a", "\"a-gzip\"", "\"A\"", "", "\"ba\"", "W/\"b\""})
    void anotherTagIsNoReasonNotToSend(String tags) {
        assertThat(judge(STRONG, "If-None-Match", tags)).isEqualTo(Verdict.SEND);
    }

    @Test
    void aDateIsOnlyLookedAtWithoutATag() {
        assertThat(judge(STRONG, "If-Modified-Since", THEN)).isEqualTo(Verdict.KNOWN);
        assertThat(judge(STRONG, "If-Modified-Since", EARLIER)).isEqualTo(Verdict.SEND);
        assertThat(judge(STRONG, "If-Modified-Since", "yesterday")).isEqualTo(Verdict.SEND);
        assertThat(judge(STRONG, Map.of("If-None-Match", "\"b\"", "If-Modified-Since", THEN)))
                .isEqualTo(Verdict.SEND);
    }

    @Test
    void whoSupposesAnotherContentIsTold() {
        assertThat(judge(STRONG, "If-Match", "\"a\"")).isEqualTo(Verdict.SEND);
        assertThat(judge(STRONG, "If-Match", "*")).isEqualTo(Verdict.SEND);
        assertThat(judge(STRONG, "If-Match", "W/\"a\"")).isEqualTo(Verdict.CHANGED);
        assertThat(judge(WEAK, "If-Match", "W/\"a\"")).isEqualTo(Verdict.CHANGED);
        assertThat(judge(STRONG, "If-Unmodified-Since", EARLIER)).isEqualTo(Verdict.CHANGED);
        assertThat(judge(STRONG, "If-Unmodified-Since", THEN)).isEqualTo(Verdict.SEND);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'\"a\"'                        | true",
                "'W/\"a\"'                      | false",
                "'\"b\"'                        | false",
                "Thu, 05 Nov 2026 08:00:00 GMT  | true",
                "Thu, 05 Nov 2026 09:00:00 GMT  | false",
                "nonsense                       | false"
            })
    void aPartIsOnlySentToWhoHasTheOthers(String ifRange, boolean fits) {
        assertThat(conditions(Map.of("If-Range", ifRange)).allowRange(STRONG)).isEqualTo(fits);
    }

    @Test
    void aWeakTagFitsToNoPart() {
        assertThat(conditions(Map.of("If-Range", "W/\"a\"")).allowRange(WEAK)).isFalse();
        assertThat(conditions(Map.of()).allowRange(WEAK)).isTrue();
    }

    @Test
    void datesAreWrittenWithTwoDigitsForTheDay() {
        assertThat(STRONG.lastModifiedText()).isEqualTo(THEN);
    }

    private static Verdict judge(Representation form, String header, String value) {
        return judge(form, Map.of(header, value));
    }

    private static Verdict judge(Representation form, Map<String, String> headers) {
        return conditions(headers).judge(form);
    }

    private static Conditions conditions(Map<String, String> headers) {
        return new Conditions(HeadersOnly.of(headers));
    }
}
