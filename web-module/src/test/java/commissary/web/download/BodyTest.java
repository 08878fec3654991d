package commissary.web.download;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BodyTest {

    private final Path folder;

    BodyTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 4096})
    void partsAreOneBodyWhateverTheBuffer(int bufferSize) throws IOException {
        FileBody file = FileBody.open(file("0123456789"));
        file.limit(2, 5);

        try (Body joined = new JoinedBody(new BytesBody("<"), new BytesBody(""), file, new BytesBody("é>"))) {
            assertThat(text(joined, bufferSize)).isEqualTo("<234é>");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 10, 100_000})
    void whatIsCompressedIsTheSame(int bufferSize) throws IOException {
        String text = "Zoë, 😀; ".repeat(20_000);

        try (Body gzip = new GzipBody(new BytesBody(text))) {
            byte[] bytes = bytes(gzip, bufferSize);
            assertThat(bytes.length).isLessThan(text.length() / 10);
            assertThat(new GZIPInputStream(new ByteArrayInputStream(bytes)).readAllBytes())
                    .isEqualTo(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void aFileThatIsDeletedMeanwhileStaysWhole() throws IOException {
        Path path = file("0123456789");
        try (FileBody body = FileBody.open(path)) {
            Files.delete(path);

            assertThat(text(body, 3)).isEqualTo("0123456789");
        }
    }

    @Test
    void aFileThatIsCutMeanwhileIsNoticed() throws IOException {
        Path path = file("0123456789");
        try (FileBody body = FileBody.open(path)) {
            Files.writeString(path, "012");

            assertThatThrownBy(() -> bytes(body, 4)).isInstanceOf(EOFException.class);
        }
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("file"), text);
    }

    private static String text(Body body, int bufferSize) throws IOException {
        return new String(bytes(body, bufferSize), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(Body body, int bufferSize) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        byte[] buffer = new byte[bufferSize];
        for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
            all.write(buffer, 0, read);
        }
        return all.toByteArray();
    }
}
