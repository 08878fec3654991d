package commissary.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** How the application starts on a new database. */
@ArquillianTest
class StartIT {

    private static final Path LOG = Path.of(
            System.getProperty("container.users"),
            "servers",
            System.getProperty("container.server"),
            "logs/messages.log");

    private static final String STARTED = "CWWKZ0001I";
    private static final String ERROR = "\"loglevel\":\"SEVERE\"";

    /** An error in the log means that somebody must act. */
    @Test
    @RunAsClient
    void applicationStartsWithoutAnErrorInTheLog() throws IOException {
        List<String> lines = Files.readAllLines(LOG);

        List<String> errors = lines.stream()
                .takeWhile(line -> !line.contains(STARTED))
                .filter(line -> line.contains(ERROR))
                .toList();

        assertThat(lines).anyMatch(line -> line.contains(STARTED));
        assertThat(errors).isEmpty();
    }
}
