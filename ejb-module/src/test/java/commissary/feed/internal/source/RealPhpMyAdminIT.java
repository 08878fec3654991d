package commissary.feed.internal.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import commissary.feed.SyncStep;
import commissary.platform.config.GivenSettings;
import commissary.platform.outside.internal.RecordedSystems;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against a real phpMyAdmin and MariaDB, which {@code src/integration-tests/real/phpmyadmin.sh} starts. */
class RealPhpMyAdminIT {

    private static final System.Logger LOG = System.getLogger(RealPhpMyAdminIT.class.getName());
    private static final String USER = "feed";
    private static final String PASSWORD = "orders-reader";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void everyFieldIsThatOfTheDatabase() throws Exception {
        Set<SyncStep> steps = EnumSet.noneOf(SyncStep.class);
        Instant start = Instant.now();

        Download download = phpMyAdmin(Map.of()).download(folder, (step, fraction) -> steps.add(step));

        Duration took = Duration.between(start, Instant.now());
        try (Connection connection = DriverManager.getConnection(property("real.mariadb.url"), USER, PASSWORD);
                Statement statement = connection.createStatement();
                CsvRows rows = CsvRows.open(download.csv())) {
            statement.setFetchSize(500);
            long count = 0;
            try (ResultSet truth = statement.executeQuery("SELECT *, mask + 0 AS bits FROM orders ORDER BY id")) {
                while (truth.next()) {
                    assertThat(rows.next()).isTrue();
                    assertSameRow(rows, truth);
                    count++;
                }
            }
            assertThat(rows.next()).isFalse();
            assertThat(count).isGreaterThanOrEqualTo(100_000);
            assertThat(download.rows()).hasValue(count);
            LOG.log(
                    Level.INFO,
                    "MariaDB {0} behind phpMyAdmin: {1} orders of {2} columns, {3} bytes, in {4} ms",
                    connection.getMetaData().getDatabaseProductVersion(),
                    Long.toString(count),
                    rows.header().size(),
                    Long.toString(Files.size(download.csv())),
                    took.toMillis());
        }
        assertThat(steps).containsExactly(SyncStep.CONNECT, SyncStep.DOWNLOAD);
    }

    @Test
    void jdbcBringsTheSameTexts() throws Exception {
        Download exported = phpMyAdmin(Map.of()).download(Files.createDirectory(folder.resolve("a")), (step, f) -> {});

        Download read = jdbc(Map.of()).download(Files.createDirectory(folder.resolve("b")), (step, f) -> {});

        assertThat(read.columns()).isEqualTo(exported.columns());
        assertThat(read.rows()).isEqualTo(exported.rows());
        assertThat(read.csv()).hasSameBinaryContentAs(exported.csv());
    }

    @Test
    void hostileTextsComeThrough() {
        Download download = phpMyAdmin(Map.of()).download(folder, (step, fraction) -> {});

        Map<String, @Nullable String> remarks = new HashMap<>();
        try (CsvRows rows = CsvRows.open(download.csv())) {
            int remark = rows.header().indexOf("remark");
            while (remarks.size() < 20 && rows.next()) {
                remarks.put(String.valueOf(rows.get(0)), rows.get(remark));
            }
        }
        assertThat(remarks.get("20")).isNull();
        assertThat(remarks)
                .containsEntry("1", "")
                .containsEntry("2", "NULL")
                .containsEntry("3", "one\ntwo\r\nthree\r")
                .containsEntry("4", "say \"hi\"")
                .containsEntry("5", "\"")
                .containsEntry("6", "🧇 👩‍👩‍👧 𝒪𝓇𝒹")
                .containsEntry("8", "<br />")
                .containsEntry("9", "\n<html>\n")
                .containsEntry("12", "#2006 - MySQL server has gone away")
                .containsEntry("17", "\\");
    }

    @Test
    void anExportThatTheDatabaseCutsOffIsRefused() {
        OrderSource source = phpMyAdmin(Map.of("user", "hasty"));

        assertFails(source, SourceFault.TRUNCATED);
    }

    @Test
    void aWrongPasswordIsNamed() {
        assertFails(phpMyAdmin(Map.of("password", "wrong")), SourceFault.LOGIN_REFUSED);
        assertFails(jdbc(Map.of("password", "wrong")), SourceFault.LOGIN_REFUSED);
    }

    @Test
    void whatIsNotThereIsNamed() {
        assertFails(phpMyAdmin(Map.of("table", "none")), SourceFault.NOT_FOUND);
        assertFails(phpMyAdmin(Map.of("key-column", "none")), SourceFault.NOT_FOUND);
        assertFails(jdbc(Map.of("table", "none")), SourceFault.NOT_FOUND);
        assertFails(jdbc(Map.of("key-column", "none")), SourceFault.NOT_FOUND);
        assertFails(jdbc(Map.of("url", "jdbc:mariadb://127.0.0.1:9/shop")), SourceFault.UNREACHABLE);
    }

    private void assertFails(OrderSource source, SourceFault fault) {
        assertThatThrownBy(() -> source.download(folder, (step, fraction) -> {}))
                .isInstanceOfSatisfying(SourceFailed.class, failure -> {
                    assertThat(failure.code().value()).isEqualTo(fault.code());
                    assertThat(failure.getMessage()).doesNotContain(USER, PASSWORD, "hasty");
                });
    }

    private static void assertSameRow(CsvRows rows, ResultSet truth) throws Exception {
        for (int i = 0; i < rows.header().size(); i++) {
            String column = rows.header().get(i);
            @Nullable String expected = truth.getString(column.equals("mask") ? "bits" : column);
            if (!Objects.equals(rows.get(i), expected)) {
                assertThat(rows.get(i)).as("%s of %s", column, rows.get(0)).isEqualTo(expected);
            }
        }
    }

    private static OrderSource phpMyAdmin(Map<String, String> others) {
        return source("phpmyadmin", "http", "real.phpmyadmin.url", others);
    }

    private static OrderSource jdbc(Map<String, String> others) {
        return source("jdbc", "jdbc", "real.mariadb.url", others);
    }

    private static OrderSource source(String kind, String scheme, String property, Map<String, String> others) {
        assertThat(property(property)).startsWith(scheme);
        String prefix = "commissary.feed." + kind + ".";
        GivenSettings settings = new GivenSettings(Map.of());
        settings.or("commissary.feed.source", kind);
        others.forEach((key, value) -> settings.or(prefix + key, value));
        settings.or(prefix + "url", property(property))
                .or(prefix + "user", USER)
                .or(prefix + "password", PASSWORD)
                .or(prefix + "database", "shop");
        return new ConfiguredOrderSource(new FeedSourceConfig(settings), new RecordedSystems(), Clock.systemUTC());
    }

    private static String property(String name) {
        @Nullable String value = System.getProperty(name);
        if (value == null) {
            return fail(name + " is not set: start src/integration-tests/real/phpmyadmin.sh, as mvn verify does");
        }
        return value;
    }
}
