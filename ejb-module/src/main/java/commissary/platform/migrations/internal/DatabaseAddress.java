package commissary.platform.migrations.internal;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Where a database is, read from the address that the driver used, for PostgreSQL's own programs.
 *
 * @param hosts names or addresses, the primary among them
 * @param ports one per host
 * @param encryption what both sides call alike: {@code sslmode} and its files
 */
record DatabaseAddress(List<String> hosts, List<String> ports, String database, Map<String, String> encryption) {

    private static final String SCHEME = "jdbc:postgresql://";
    private static final String DEFAULT_PORT = "5432";
    private static final List<String> SHARED = List.of("sslmode", "sslrootcert", "sslcert", "sslkey");

    static DatabaseAddress parse(String jdbcUrl) {
        int query = jdbcUrl.indexOf('?');
        String place = query < 0 ? jdbcUrl : jdbcUrl.substring(0, query);
        int slash = place.lastIndexOf('/');
        if (!place.startsWith(SCHEME) || slash < SCHEME.length()) {
            throw new IllegalArgumentException("expected " + SCHEME + "host[:port][,…]/database");
        }
        List<String> hosts = new ArrayList<>();
        List<String> ports = new ArrayList<>();
        for (String host : place.substring(SCHEME.length(), slash).split(",", -1)) {
            int colon = host.lastIndexOf(':');
            boolean named = colon > host.lastIndexOf(']');
            hosts.add((named ? host.substring(0, colon) : host).replaceAll("[\\[\\]]", ""));
            ports.add(named ? host.substring(colon + 1) : DEFAULT_PORT);
        }
        String parameters = query < 0 ? "" : jdbcUrl.substring(query + 1);
        return new DatabaseAddress(hosts, ports, decoded(place.substring(slash + 1)), encryption(parameters));
    }

    /** In the form that {@code --dbname} takes. Holds no password. */
    String connectionString(String user) {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("host", String.join(",", hosts));
        words.put("port", String.join(",", ports));
        words.put("dbname", database);
        words.put("user", user);
        words.put("target_session_attrs", "primary");
        words.putAll(encryption);
        return words.entrySet().stream()
                .map(word -> word.getKey() + "='"
                        + word.getValue().replace("\\", "\\\\").replace("'", "\\'") + "'")
                .collect(Collectors.joining(" "));
    }

    private static Map<String, String> encryption(String parameters) {
        Map<String, String> found = new LinkedHashMap<>();
        for (String parameter : parameters.split("&", -1)) {
            int equals = parameter.indexOf('=');
            if (equals > 0 && SHARED.contains(parameter.substring(0, equals))) {
                found.put(parameter.substring(0, equals), decoded(parameter.substring(equals + 1)));
            }
        }
        return found;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
