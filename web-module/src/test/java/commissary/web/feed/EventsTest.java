package commissary.web.feed;

import static org.assertj.core.api.Assertions.assertThat;

import commissary.feed.SyncStep;
import commissary.web.download.Body;
import commissary.web.download.BytesBody;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventsTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 1000})
    void aDocumentIsOneLineOfData(int bufferSize) throws IOException {
        Body event = Events.document("cached", new BytesBody("{\"data\":[\n{\"id\":1},\r\n{\"id\":2}\n]}\n"));

        assertThat(text(event, bufferSize))
                .isEqualTo("data: {\"type\":\"cached\",\"payload\":{\"data\":[{\"id\":1},{\"id\":2}]}}\n\n");
    }

    @Test
    void theOthersAreShort() throws IOException {
        assertThat(text(Events.progress(new News.Progress(40, SyncStep.DOWNLOAD)), 100))
                .isEqualTo("data: {\"type\":\"progress\",\"progress\":40,\"step\":\"download\"}\n\n");
        assertThat(text(Events.progress(new News.Progress(0, null)), 100))
                .isEqualTo("data: {\"type\":\"progress\",\"progress\":0}\n\n");
        assertThat(text(Events.error("\"a\"\nb"), 100))
                .isEqualTo("data: {\"type\":\"error\",\"message\":\"\\\"a\\\"\\nb\"}\n\n");
        assertThat(text(Events.done(), 100)).isEqualTo("data: {\"type\":\"done\"}\n\n");
        assertThat(text(Events.sign(), 100)).startsWith(":").endsWith("\n\n");
    }

    private static String text(Body body, int bufferSize) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        byte[] buffer = new byte[bufferSize];
        for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
            all.write(buffer, 0, read);
        }
        return all.toString(StandardCharsets.UTF_8);
    }
}
