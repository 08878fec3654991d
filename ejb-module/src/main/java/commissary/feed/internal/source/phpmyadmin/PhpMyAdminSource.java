package commissary.feed.internal.source.phpmyadmin;

import commissary.feed.SyncStep;
import commissary.feed.internal.source.CsvRows;
import commissary.feed.internal.source.Deadline;
import commissary.feed.internal.source.Download;
import commissary.feed.internal.source.FeedSourceConfig;
import commissary.feed.internal.source.FeedSourceConfig.PhpMyAdmin;
import commissary.feed.internal.source.OrderSource;
import commissary.feed.internal.source.SourceColumn;
import commissary.feed.internal.source.SourceFailed;
import commissary.feed.internal.source.SourceFault;
import commissary.feed.internal.source.SourceProgress;
import commissary.feed.internal.source.http.SourceClient;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Exports a table through phpMyAdmin: logs in, asks for its columns, its count and its highest key, has the table
 * exported, and asks for count and key again.
 *
 * <p>An export that is cut off looks like any other, so it is taken only if it has at least as many orders as the smaller
 * of the two counts and at most as many as the larger one: orders may come and go while it runs, and it shows one moment
 * between both. Where both name the same highest key, that order must be among them.
 */
public final class PhpMyAdminSource implements OrderSource {

    private static final String COUNT = "SELECT COUNT(*) AS orders, MAX(`%s`) AS highest FROM `%s`.`%s`";
    private static final String COLUMNS = "SELECT COLUMN_NAME AS name, COLUMN_TYPE AS type"
            + " FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = '%s' AND TABLE_NAME = '%s'"
            + " AND EXTRA NOT LIKE '%%INVISIBLE%%' ORDER BY ORDINAL_POSITION";
    private static final int MAX_PAGE = 1_000_000;
    private static final double ALMOST = 0.99;

    private final FeedSourceConfig config;
    private final PhpMyAdmin place;
    private final SourceClient client;

    public PhpMyAdminSource(FeedSourceConfig config, PhpMyAdmin place, SourceClient client) {
        this.config = config;
        this.place = place;
        this.client = client;
    }

    @Override
    public Download download(Path folder, SourceProgress progress) {
        progress.at(SyncStep.CONNECT, 0);
        Session session = new Session(place, client, Deadline.in(config.sourceTimeout()));
        session.login();
        Path answer = folder.resolve("answer.csv");
        List<SourceColumn> columns = columns(session, answer);
        Extent before = extent(session, answer);
        progress.at(SyncStep.CONNECT, 1);

        Path csv = folder.resolve("orders.csv");
        double expected = before.count() + 1.0;
        // The names are from the settings, which refuse those with quotes.
        session.export(
                "table",
                "SELECT * FROM `%s`.`%s`".formatted(place.database(), place.table()),
                csv,
                true,
                saved -> progress.at(SyncStep.DOWNLOAD, Math.min(ALMOST, saved.lineEnds() / expected)));
        Extent after = extent(session, answer);
        long rows = check(session, csv, columns, before, after);
        progress.at(SyncStep.DOWNLOAD, 1);
        return new Download(csv, columns, place.key(), OptionalLong.of(rows));
    }

    private List<SourceColumn> columns(Session session, Path answer) {
        List<SourceColumn> columns = new ArrayList<>();
        for (List<String> column : query(session, COLUMNS.formatted(place.database(), place.table()), answer)) {
            columns.add(new SourceColumn(column.get(0), column.get(1)));
        }
        if (columns.isEmpty()) {
            throw SourceFault.NOT_FOUND.because("The database has no such table, or does not show it to this user");
        } else if (columns.stream().noneMatch(column -> column.name().equals(place.key()))) {
            throw SourceFault.NOT_FOUND.because("The table has no column " + place.key());
        }
        return columns;
    }

    private Extent extent(Session session, Path answer) {
        String query = COUNT.formatted(place.key(), place.database(), place.table());
        List<List<String>> rows;
        try {
            rows = query(session, query, answer);
        } catch (SourceFailed e) {
            if (!e.code().value().equals(SourceFault.SESSION_LOST.code())) {
                throw e;
            }
            // A long export may outlast the login.
            session.login();
            rows = query(session, query, answer);
        }
        if (rows.size() != 1 || !rows.get(0).get(0).matches("\\d{1,18}")) {
            throw SourceFault.MALFORMED.because("phpMyAdmin did not answer how many orders there are");
        }
        return new Extent(Long.parseLong(rows.get(0).get(0)), rows.get(0).get(1));
    }

    private List<List<String>> query(Session session, String query, Path answer) {
        session.export("raw", query, answer, true, saved -> {});
        List<List<String>> read = new ArrayList<>();
        try (CsvRows rows = CsvRows.open(answer)) {
            if (rows.header().size() != 2) {
                throw SourceFault.MALFORMED.because("phpMyAdmin answered a query with other columns");
            }
            while (rows.next()) {
                read.add(List.of(text(rows.get(0)), text(rows.get(1))));
            }
        } catch (SourceFailed e) {
            throw explained(session, answer, e);
        }
        return read;
    }

    /** Reads the export once through, and counts. */
    private long check(Session session, Path csv, List<SourceColumn> columns, Extent before, Extent after) {
        long rows = 0;
        boolean hasHighest = false;
        try (CsvRows records = CsvRows.open(csv)) {
            List<String> names = columns.stream().map(SourceColumn::name).toList();
            if (!records.header().equals(names)) {
                throw SourceFault.HEADER_CHANGED.because("The header of the export is not the columns of the table: "
                        + records.header().size() + " instead of " + names.size() + " names, or others");
            }
            int key = names.indexOf(place.key());
            boolean isPadded = columns.get(key).type().contains("zerofill");
            String highest = isPadded ? withoutZeros(before.highest()) : before.highest();
            while (records.next()) {
                rows++;
                String value = text(records.get(key));
                hasHighest |= highest.equals(isPadded ? withoutZeros(value) : value);
            }
        } catch (SourceFailed e) {
            throw explained(session, csv, e);
        }
        if (rows < Math.min(before.count(), after.count())) {
            throw SourceFault.TRUNCATED.because("The export has %d orders; the table had %d before and %d after it"
                    .formatted(rows, before.count(), after.count()));
        } else if (rows > Math.max(before.count(), after.count())) {
            throw SourceFault.MALFORMED.because(
                    "The export has %d orders, more than the table had: %d before and %d after it"
                            .formatted(rows, before.count(), after.count()));
        } else if (rows > 0 && before.highest().equals(after.highest()) && !hasHighest) {
            throw SourceFault.TRUNCATED.because("The export lacks the order with the highest key");
        }
        return rows;
    }

    /** An error of the database comes as a page under the name of an export. */
    private static SourceFailed explained(Session session, Path csv, SourceFailed failure) {
        if (!failure.code().value().equals(SourceFault.HTML.code())) {
            return failure;
        }
        try (InputStream file = Files.newInputStream(csv)) {
            String start = new String(file.readNBytes(MAX_PAGE), StandardCharsets.UTF_8);
            return start.stripLeading().startsWith("<") ? session.explain(start) : failure;
        } catch (IOException e) {
            failure.addSuppressed(e);
            return failure;
        }
    }

    /** MAX leaves out the zeros that pad a number. */
    private static String withoutZeros(String number) {
        return number.replaceFirst("^0+", "");
    }

    private static String text(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }

    /**
     * How many orders there are, and the last of them.
     *
     * @param highest the highest key; empty if there is none
     */
    private record Extent(long count, String highest) {}
}
