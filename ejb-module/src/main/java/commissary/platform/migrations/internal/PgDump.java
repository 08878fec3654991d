package commissary.platform.migrations.internal;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The program pg_dump, if there is one that understands the server. */
record PgDump(String program, int majorVersion) {

    private static final Pattern VERSION = Pattern.compile("\\(PostgreSQL\\) (\\d+)");
    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final String REMEDY = " Install the client programs of PostgreSQL %d or newer and name the program"
            + " in commissary.backup.pg-dump, or make a backup yourself and turn this one off by"
            + " commissary.backup.before-migration=off.";

    static PgDump find(String program, int serverVersion) throws IOException {
        String answer;
        try {
            answer = Program.run(List.of(program, "--version"), Map.of(), LIMIT);
        } catch (IOException e) {
            throw new IOException(
                    program + " cannot be run: " + e.getMessage() + "." + REMEDY.formatted(serverVersion), e);
        }
        return understanding(serverVersion, program, answer);
    }

    /** An older pg_dump refuses a newer server; told here, before anything is begun. */
    static PgDump understanding(int serverVersion, String program, String answer) throws IOException {
        Matcher version = VERSION.matcher(answer);
        if (!version.find()) {
            throw new IOException(
                    program + " is no pg_dump: it answered '" + answer + "'." + REMEDY.formatted(serverVersion));
        }
        int major = Integer.parseInt(version.group(1));
        if (major < serverVersion) {
            throw new IOException(program + " is of version " + major + " and the database of " + serverVersion + "."
                    + REMEDY.formatted(serverVersion));
        }
        return new PgDump(program, major);
    }
}
