package commissary.liberty.postgres;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The address of an outside database, in the driver's form or in the one of PostgreSQL's own tools.
 *
 * <p>{@code jdbc:postgresql://host1,host2/db?…} is taken as it is; {@code postgresql://user:password@host/db?…} is
 * translated. Messages never quote the address: it may hold a password.
 */
record DatabaseUrl(String jdbcUrl, Optional<String> user, Optional<String> password) {
    private static final String JDBC = "jdbc:postgresql://";
    private static final List<String> NATIVE = List.of("postgresql://", "postgres://");

    /** Where libpq and the driver use different names. */
    private static final Map<String, String> DRIVER_NAMES = Map.of(
            "application_name", "ApplicationName",
            "connect_timeout", "connectTimeout",
            "channel_binding", "channelBinding",
            "gssencmode", "gssEncMode",
            "target_session_attrs", "targetServerType");

    private static final Map<String, String> SERVER_TYPES = Map.of(
            "any", "any",
            "primary", "primary",
            "read-write", "primary",
            "standby", "secondary",
            "read-only", "secondary",
            "prefer-standby", "preferSecondary");

    static DatabaseUrl parse(String given) {
        String text = given.trim();
        if (text.startsWith(JDBC)) {
            requireHostAndDatabase(text.substring(JDBC.length()));
            return new DatabaseUrl(text, Optional.empty(), Optional.empty());
        }
        for (String scheme : NATIVE) {
            if (text.startsWith(scheme)) {
                return translate(text.substring(scheme.length()));
            }
        }
        throw new IllegalArgumentException(
                "expected jdbc:postgresql://host[,host]/database or postgresql://user:password@host/database");
    }

    private static DatabaseUrl translate(String rest) {
        int query = rest.indexOf('?');
        String address = query < 0 ? rest : rest.substring(0, query);
        int at = address.lastIndexOf('@');
        String place = address.substring(at + 1);
        requireHostAndDatabase(place);
        String parameters = query < 0 ? "" : "?" + translateParameters(rest.substring(query + 1));
        String login = at < 0 ? "" : address.substring(0, at);
        int colon = login.indexOf(':');
        return new DatabaseUrl(
                JDBC + place + parameters,
                decoded(colon < 0 ? login : login.substring(0, colon)),
                decoded(colon < 0 ? "" : login.substring(colon + 1)));
    }

    private static void requireHostAndDatabase(String place) {
        int query = place.indexOf('?');
        String path = query < 0 ? place : place.substring(0, query);
        int slash = path.indexOf('/');
        if (slash < 1 || slash == path.length() - 1) {
            throw new IllegalArgumentException("expected //host[:port][,host[:port]]/database");
        }
    }

    private static String translateParameters(String query) {
        List<String> translated = new ArrayList<>();
        for (String parameter : query.split("&", -1)) {
            int equals = parameter.indexOf('=');
            if (equals < 1) {
                throw new IllegalArgumentException("expected name=value after the question mark");
            }
            translated.add(translateParameter(parameter.substring(0, equals), parameter.substring(equals + 1)));
        }
        return String.join("&", translated);
    }

    private static String translateParameter(String name, String value) {
        if (!name.equals("target_session_attrs")) {
            return DRIVER_NAMES.getOrDefault(name, name) + "=" + value;
        }
        String type = SERVER_TYPES.get(value);
        if (type == null) {
            throw new IllegalArgumentException("target_session_attrs is one of " + SERVER_TYPES.keySet());
        }
        return DRIVER_NAMES.get(name) + "=" + URLEncoder.encode(type, StandardCharsets.UTF_8);
    }

    /** A plus is a plus in the part before the host. */
    private static Optional<String> decoded(String text) {
        return text.isEmpty()
                ? Optional.empty()
                : Optional.of(URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8));
    }

    /** The default text of a record would show the password. */
    @Override
    public String toString() {
        return "DatabaseUrl of " + user.orElse("no user");
    }
}
