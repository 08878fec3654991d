package commissary.identity.internal.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import commissary.platform.config.GivenSettings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SigningKeyTest {

    private final Path folder;

    SigningKeyTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void keyIsMadeOnceAndOnlyItsOwnerReadsIt() throws IOException {
        String token = key(Map.of()).signedText().sign("{}");

        assertThat(key(Map.of()).signedText().open(token)).isPresent();
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(folder.resolve("data").resolve("jwt-hs256.key"))))
                .isEqualTo("rw-------");
        try (var files = Files.list(folder.resolve("data"))) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void serversThatStartAtOnceAgreeOnTheKey() throws Exception {
        ExecutorService servers = Executors.newFixedThreadPool(8);
        Path file = folder.resolve("key");
        Set<String> seen = new HashSet<>();

        try {
            List<Callable<String>> starts = IntStream.range(0, 8)
                    .<Callable<String>>mapToObj(i -> () -> new KeyFile(file).readOrMake(RandomTokens::next))
                    .toList();
            for (var start : servers.invokeAll(starts)) {
                seen.add(start.get());
            }
        } finally {
            servers.shutdown();
        }

        assertThat(seen).hasSize(1);
    }

    @Test
    void givenSecretIsTakenAndNothingIsWritten() {
        Map<String, String> given = Map.of("commissary.identity.jwt-secret", "a given secret of at least 32 bytes");

        String token = key(given).signedText().sign("{}");

        assertThat(SignedText.withSecret("a given secret of at least 32 bytes".getBytes(StandardCharsets.UTF_8))
                        .open(token))
                .isPresent();
        assertThat(folder.resolve("data")).doesNotExist();
    }

    @Test
    void rsaKeyIsMadeOnceAndMayBeGivenOnOneLine() throws IOException {
        Map<String, String> rsa = Map.of("commissary.identity.jwt-algorithm", "RS256");
        String token = key(rsa).signedText().sign("{}");
        String pem = Files.readString(folder.resolve("data").resolve("jwt-rs256.pem"));

        assertThat(key(rsa).signedText().open(token)).isPresent();
        Map<String, String> given = Map.of(
                "commissary.identity.jwt-algorithm",
                "RS256",
                "commissary.identity.jwt-private-key",
                pem.replace("\n", "\\n"));
        assertThat(key(given).signedText().open(token)).isPresent();
    }

    @Test
    void wrongSettingsAreNamedAtTheStart() {
        assertThat(problems(Map.of("commissary.identity.jwt-algorithm", "none")))
                .hasSize(1);
        assertThat(problems(Map.of("commissary.identity.jwt-secret", "short"))).hasSize(1);
        assertThat(problems(Map.of(
                        "commissary.identity.jwt-algorithm", "RS256", "commissary.identity.jwt-private-key", "no key")))
                .hasSize(1);
        assertThat(problems(Map.of("commissary.data-folder", "/proc/nowhere"))).hasSize(1);
    }

    @Test
    void codeDependsOnPurposeTextAndKey() {
        SigningKey key = key(Map.of());
        SigningKey other = key(Map.of("commissary.identity.jwt-secret", "a given secret of at least 32 bytes"));
        byte[] text = {1, 2, 3};

        assertThat(key.code("links", text)).isEqualTo(key.code("links", text)).hasSize(32);
        assertThat(key.code("links", text))
                .isNotEqualTo(key.code("images", text))
                .isNotEqualTo(key.code("links", new byte[] {1, 2}))
                .isNotEqualTo(other.code("links", text));
    }

    private SigningKey key(Map<String, String> values) {
        return new SigningKey(new TokenConfig(settings(values)));
    }

    private List<String> problems(Map<String, String> values) {
        GivenSettings settings = settings(values);
        new TokenConfig(settings);
        return settings.problems();
    }

    private GivenSettings settings(Map<String, String> values) {
        return new GivenSettings(values)
                .or("commissary.data-folder", folder.resolve("data").toString());
    }
}
