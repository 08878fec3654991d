package commissary.deals.internal.replay;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/** One line of the recorded history: an item that a poll of a city saw. */
record HistoryRow(
        Instant fetchedAt,
        String city,
        String storeId,
        String itemId,
        String name,
        BigDecimal price,
        BigDecimal originalPrice,
        int stock,
        String department) {

    /** The polls, each with its rows, in the order in which they were made. */
    static List<List<HistoryRow>> polls(Path file) throws IOException {
        TreeMap<String, List<HistoryRow>> polls = new TreeMap<>();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            lines.readLine();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                HistoryRow row = of(cells(line));
                polls.computeIfAbsent(row.fetchedAt() + row.city(), key -> new ArrayList<>())
                        .add(row);
            }
        }
        return List.copyOf(polls.values());
    }

    private static HistoryRow of(List<String> cells) {
        return new HistoryRow(
                Instant.parse(cells.get(0)),
                cells.get(1).toLowerCase(Locale.ROOT),
                cells.get(3),
                cells.get(4),
                cells.get(5),
                new BigDecimal(cells.get(6)),
                new BigDecimal(cells.get(7)),
                Integer.parseInt(cells.get(8)),
                cells.get(9));
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                cell.append('"');
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
