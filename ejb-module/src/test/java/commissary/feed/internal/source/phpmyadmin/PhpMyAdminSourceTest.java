package commissary.feed.internal.source.phpmyadmin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.http.Fault;
import commissary.feed.SyncStep;
import commissary.feed.internal.source.Download;
import commissary.feed.internal.source.SourceColumn;
import commissary.feed.internal.source.SourceFailed;
import commissary.feed.internal.source.SourceFault;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhpMyAdminSourceTest extends StubbedPhpMyAdmin {

    @Test
    void aTableIsBroughtWhole() {
        List<SyncStep> steps = new ArrayList<>();

        Download download = source(Map.of()).download(folder, (step, fraction) -> {
            if (!steps.contains(step)) {
                steps.add(step);
            }
            assertThat(fraction).isBetween(0.0, 1.0);
        });

        assertThat(download.csv()).hasContent(ORDERS);
        assertThat(download.columns())
                .containsExactly(
                        new SourceColumn("id", "int(10) unsigned"),
                        new SourceColumn("email", "varchar(255)"),
                        new SourceColumn("note", "text"));
        assertThat(download.key()).isEqualTo("id");
        assertThat(download.rows()).hasValue(3);
        assertThat(steps).containsExactly(SyncStep.CONNECT, SyncStep.DOWNLOAD);
        assertThat(systems.outcomes()).contains("ok", "received").doesNotContain("refused");
    }

    @Test
    void aLoginPageInsteadOfOrdersIsNamed() {
        stub(table(), page(Pages.LOGIN));

        assertFails(Map.of(), SourceFault.SESSION_LOST, "login page");

        stub(table(), csv(Pages.LOGIN));

        assertFails(Map.of(), SourceFault.SESSION_LOST, "login page");
    }

    @Test
    void aDownloadThatTakesTooLongAltogetherIsNamed() {
        stub(table(), csv(ORDERS.repeat(50)).withChunkedDribbleDelay(50, 10_000));

        assertFails(Map.of("source-timeout", "PT1S"), SourceFault.TIMED_OUT, "longer than 1000 ms");
    }

    @Test
    void noAnswerAtAllIsNamed() {
        stub(table(), csv(ORDERS).withFixedDelay(3_000));

        assertFails(Map.of("request-timeout", "PT0.3S"), SourceFault.TIMED_OUT, "did not answer within 300 ms");
    }

    @Test
    void aConnectionThatBreaksInTheMiddleIsNamed() {
        stub(table(), csv(ORDERS).withFault(Fault.MALFORMED_RESPONSE_CHUNK));

        assertThatThrownBy(() -> source(Map.of()).download(folder, (step, fraction) -> {}))
                .isInstanceOfSatisfying(
                        SourceFailed.class, failure -> assertThat(failure.code().value())
                                .isIn(SourceFault.TRUNCATED.code(), SourceFault.UNREACHABLE.code()));
    }

    @Test
    void anExportCutInHalfIsRefusedWhereverTheCutIs() {
        for (int length = ORDERS.indexOf('\n') + 1; length < ORDERS.length(); length++) {
            stub(table(), csv(ORDERS.substring(0, length)));

            assertFails(Map.of(), SourceFault.TRUNCATED, "");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'<br />\n<b>Fatal error</b>:  Maximum execution time of 300 seconds exceeded\n', HTML, line 6",
        "'</body></html>', HTML, line 6",
        "'#2006 - MySQL server has gone away\n', TRUNCATED, #2006",
        "'\"4\",\"d@example.com\"\n', ROW_LENGTH, line 6",
        "'\"4\",\"d@example.com\",NULL,NULL\n', ROW_LENGTH, line 6",
        "'\"4\",\"d@example.com\",\"cut', TRUNCATED, line 6",
        "'\"4\",\"d@example.com\",\"whole\"\n', MALFORMED, more than the table had"
    })
    void whatFollowsTheOrdersIsLookedAt(String end, SourceFault fault, String place) {
        stub(table(), csv(ORDERS + end));

        assertFails(Map.of(), fault, place);
    }

    @Test
    void anotherHeaderIsRefused() {
        stub(table(), csv(ORDERS.replace("\"note\"", "\"notes\"")));

        assertFails(Map.of(), SourceFault.HEADER_CHANGED, "header");
    }

    @Test
    void anErrorOfTheDatabaseIsNamedWithItsNumber() {
        stub(table(), csv(Pages.NO_TABLE));

        assertFails(Map.of(), SourceFault.NOT_FOUND, "#1146");
    }

    @Test
    void aTableThatIsNotThereOrHasNoSuchKeyIsNamed() {
        assertFails(Map.of("phpmyadmin.key-column", "number"), SourceFault.NOT_FOUND, "number");

        stub(export("information_schema"), csv("\"name\",\"type\"\n"));

        assertFails(Map.of(), SourceFault.NOT_FOUND, "no such table");
    }

    @ParameterizedTest
    @CsvSource({"3, 5, 5", "2, 3, 3", "5, 3, 3", "3, 2, 2"})
    void ordersThatComeAndGoMeanwhileAreNoFault(int before, int after, String highest) {
        counts(count(before, Integer.toString(before)), count(after, highest));

        assertThat(source(Map.of()).download(folder, (step, fraction) -> {}).rows())
                .hasValue(3);
    }

    @ParameterizedTest
    @CsvSource({"4, 4, 4", "4, 5, 5", "5, 4, 4"})
    void fewerOrdersThanThereWereAtAnyTimeAreRefused(int before, int after, String highest) {
        counts(count(before, Integer.toString(before)), count(after, highest));

        assertFails(Map.of(), SourceFault.TRUNCATED, "3 orders");
    }

    @Test
    void theLastOrderMustBeAmongThem() {
        counts(count(3, "7"), count(3, "7"));

        assertFails(Map.of(), SourceFault.TRUNCATED, "highest key");
    }

    @Test
    void aPaddedKeyIsTheSameAsItsNumber() {
        stub(export("information_schema"), csv(COLUMNS.replace("unsigned", "unsigned zerofill")));
        stub(table(), csv(ORDERS.replace("\"3\"", "\"0000000003\"")));

        assertThat(source(Map.of()).download(folder, (step, fraction) -> {}).rows())
                .hasValue(3);
    }

    @Test
    void anEmptyTableIsNoFault() {
        stub(export("COUNT"), csv("\"orders\",\"highest\"\n\"0\",NULL\n"));
        stub(table(), csv("\"id\",\"email\",\"note\"\n"));

        assertThat(source(Map.of()).download(folder, (step, fraction) -> {}).rows())
                .hasValue(0);
    }

    @Test
    void aDownloadBeyondTheBoundIsStopped() {
        stub(table(), csv(ORDERS.repeat(40_000)));

        assertFails(Map.of("source-max-megabytes", "1"), SourceFault.TOO_LARGE, "1000000 bytes");
    }
}
