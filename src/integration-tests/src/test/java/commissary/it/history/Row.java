package commissary.it.history;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/** One line of the recorded history: an item that a look at a city saw. */
record Row(
        String city,
        String store,
        String item,
        String name,
        BigDecimal price,
        BigDecimal original,
        int stock,
        String department) {

    /** All looks at each city, in the order in which they were taken. */
    static Map<String, List<List<Row>>> byCity(Path file) throws IOException {
        Map<String, TreeMap<String, List<Row>>> looks = new LinkedHashMap<>();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            lines.readLine();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                List<String> cells = cells(line);
                Row row = of(cells);
                looks.computeIfAbsent(row.city(), city -> new TreeMap<>())
                        .computeIfAbsent(cells.get(0), at -> new ArrayList<>())
                        .add(row);
            }
        }
        Map<String, List<List<Row>>> all = new LinkedHashMap<>();
        looks.forEach((city, byTime) -> all.put(city, List.copyOf(byTime.values())));
        return all;
    }

    private static Row of(List<String> cells) {
        return new Row(
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
        boolean isQuoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean isDoubled = c == '"' && isQuoted && i + 1 < line.length() && line.charAt(i + 1) == '"';
            if (isDoubled) {
                cell.append('"');
                i++;
            } else if (c == '"') {
                isQuoted = !isQuoted;
            } else if (c == ',' && !isQuoted) {
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
