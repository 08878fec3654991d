package commissary.liberty.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Optional;

/** The living main process of the database, as it describes itself in postmaster.pid. */
record Postmaster(long pid, int port, boolean ready) {
    private static final int PID_LINE = 0;
    private static final int PORT_LINE = 3;
    private static final int STATUS_LINE = 7;

    /** Empty if there is no such process, whatever a file left behind says. */
    static Optional<Postmaster> of(DataFolder folder) throws IOException {
        List<String> lines = pidFile(folder);
        if (lines.size() <= PID_LINE || !isOurs(folder, lines)) {
            return Optional.empty();
        }
        // The file grows while the server starts; the port is there long before the status says ready.
        boolean ready =
                lines.size() > STATUS_LINE && lines.get(STATUS_LINE).trim().equals("ready");
        return Optional.of(new Postmaster(number(lines, PID_LINE), ready ? (int) number(lines, PORT_LINE) : 0, ready));
    }

    /** Tells whether postmaster.pid names a process that lives and has nothing to do with this database. */
    static boolean isRecycled(DataFolder folder) throws IOException {
        List<String> lines = pidFile(folder);
        return lines.size() > PID_LINE
                && !isOurs(folder, lines)
                && ProcessHandle.of(number(lines, PID_LINE)).isPresent();
    }

    private static boolean isOurs(DataFolder folder, List<String> lines) throws IOException {
        return ClusterProcesses.includes(folder.cluster(), number(lines, PID_LINE));
    }

    private static List<String> pidFile(DataFolder folder) throws IOException {
        try {
            return Files.readAllLines(folder.postmasterPid());
        } catch (NoSuchFileException notRunning) {
            return List.of();
        }
    }

    private static long number(List<String> lines, int line) throws IOException {
        try {
            return Long.parseLong(lines.get(line).trim());
        } catch (NumberFormatException e) {
            throw new IOException("postmaster.pid is damaged in line " + (line + 1) + ": " + lines, e);
        }
    }
}
