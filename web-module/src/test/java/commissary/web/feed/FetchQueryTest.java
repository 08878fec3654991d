package commissary.web.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import commissary.shared.FieldError;
import commissary.shared.Invalid;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FetchQueryTest {

    @Test
    void nothingAsksForTheWholeAsItIsKept() {
        FetchQuery query = FetchQuery.of(null);

        assertThat(query.isPlain()).isTrue();
        assertThat(query.refresh() || query.stream()).isFalse();
        assertThat(FetchQuery.of("refresh=false&stream=False&format=json").isPlain())
                .isTrue();
    }

    @Test
    void eachParameterIsRead() {
        FetchQuery query = FetchQuery.of("since=17&format=ndjson&fields=id,%20Gr%C3%B6%C3%9Fe+2");

        assertThat(query.since()).hasValue(17);
        assertThat(query.format()).isEqualTo(Format.NDJSON);
        assertThat(query.fields()).isEqualTo(List.of("id", "Größe 2"));
        assertThat(FetchQuery.of("refresh=TRUE&stream=true"))
                .matches(FetchQuery::refresh)
                .matches(FetchQuery::stream);
        assertThat(FetchQuery.of("as_of=0&refresh=true").asOf()).hasValue(0);
    }

    @ParameterizedTest
    @CsvSource({
        "nope=1, nope",
        "Refresh=true, Refresh",
        "refresh=1, refresh",
        "refresh, refresh",
        "refresh=true&refresh=true, refresh",
        "since=-1, since",
        "since=1.5, since",
        "since=x, since",
        "since=1234567890123456789012, since",
        "since=١, since",
        "since=, since",
        "as_of=latest, as_of",
        "since=1&as_of=2, since",
        "format=xml, format",
        "format=CSV, format",
        "'fields=a,,b', fields",
        "'fields=a,a', fields",
        "'fields=,', fields",
        "stream=true&format=csv, stream",
        "stream=true&since=1, stream",
        "stream=true&as_of=1, stream",
        "stream=true&fields=a, stream",
        "refresh=true&format=csv, refresh",
        "refresh=true&format=ndjson, refresh",
        "since=1&format=csv, since",
        "since=%zz, The address"
    })
    void whatIsWrongIsNamed(String query, String name) {
        assertThatThrownBy(() -> FetchQuery.of(query))
                .isInstanceOfSatisfying(Invalid.class, refused -> assertThat(refused.details())
                        .extractingByKey("fields")
                        .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.list(FieldError.class))
                        .singleElement()
                        .extracting(FieldError::field)
                        .isEqualTo(name));
    }
}
