package commissary.shop.delivery;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The countries that goods can be sent to, of a table beside this class; a change of it is a change of the product. */
public final class Countries {

    private static final List<Country> ALL = read();

    private Countries() {}

    public static List<Country> all() {
        return ALL;
    }

    /** The country of this code or English name, whatever its capitals. */
    public static Optional<Country> find(String codeOrName) {
        String wanted = Country.plain(codeOrName);
        return ALL.stream()
                .filter(country -> Country.plain(country.code()).equals(wanted)
                        || Country.plain(country.name()).equals(wanted))
                .findFirst();
    }

    static List<String> codes() {
        return ALL.stream().map(Country::code).toList();
    }

    private static List<Country> read() {
        try (InputStream table = Objects.requireNonNull(Countries.class.getResourceAsStream("countries.txt"));
                BufferedReader reader = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            return parse(reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A country's line, and below it, indented, those of its provinces. */
    private static List<Country> parse(List<String> lines) {
        List<Country> countries = new ArrayList<>();
        for (int at = 0; at < lines.size(); ) {
            int next = at + 1;
            while (next < lines.size() && lines.get(next).startsWith(" ")) {
                next++;
            }
            List<Province> provinces = lines.subList(at + 1, next).stream()
                    .map(Countries::province)
                    .toList();
            countries.add(country(cells(lines.get(at)), provinces));
            at = next;
        }
        return List.copyOf(countries);
    }

    private static Country country(List<String> cells, List<Province> provinces) {
        return new Country(
                cells.get(0), cells.get(1), provinces, cells.get(4), cells.get(2), Integer.parseInt(cells.get(3)));
    }

    private static Province province(String line) {
        List<String> cells = cells(line);
        List<String> prefixes = cells.size() > 2 ? List.of(cells.get(2).split(" ")) : List.of();
        return new Province(cells.get(0), cells.get(1), prefixes);
    }

    private static List<String> cells(String line) {
        return List.of(line.strip().split("\\s*;\\s*"));
    }
}
