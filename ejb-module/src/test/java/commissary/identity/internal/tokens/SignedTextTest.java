package commissary.identity.internal.tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.MACSigner;
import commissary.testdata.TestData;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignedTextTest {

    private static final byte[] SECRET = bytes("a secret of the test, 32 bytes or more");

    private final SignedText signedText = SignedText.withSecret(SECRET);

    @Test
    void signedTextIsReadAgain() {
        assertThat(signedText.open(signedText.sign("{\"a\":1}"))).contains("{\"a\":1}");
    }

    @Test
    void everySingleChangedLetterIsNoticed() {
        String token = signedText.sign("{\"a\":1}");
        List<String> accepted = new ArrayList<>();

        for (int i = 0; i < token.length(); i++) {
            for (char c : "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.=+/ ".toCharArray()) {
                String changed = token.substring(0, i) + c + token.substring(i + 1);
                if (c != token.charAt(i) && signedText.open(changed).isPresent()) {
                    accepted.add(changed);
                }
            }
        }

        assertThat(accepted).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "None", "NONE", "nOnE", ""})
    void unsignedTokenIsRefused(String algorithm) {
        String head = encode("{\"alg\":\"" + algorithm + "\"}");
        String body = encode("{\"a\":1}");
        String signature = signedText.sign("{\"a\":1}").replaceFirst(".*\\.", "");

        assertThat(signedText.open(head + "." + body + ".")).isEmpty();
        assertThat(signedText.open(head + "." + body)).isEmpty();
        assertThat(signedText.open(head + "." + body + "." + signature)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"HS384", "HS512"})
    void anotherAlgorithmUnderTheSameKeyIsRefused(String algorithm) throws Exception {
        byte[] longSecret = bytes("x".repeat(64));
        JWSObject signed = new JWSObject(new JWSHeader(JWSAlgorithm.parse(algorithm)), new Payload("{}"));
        signed.sign(new MACSigner(longSecret));

        assertThat(SignedText.withSecret(longSecret).open(signed.serialize())).isEmpty();
    }

    @Test
    void publicKeyIsNoSecret() throws Exception {
        RsaKey key = RsaKey.parse(RsaKey.make());
        JWSObject forged = new JWSObject(new JWSHeader(JWSAlgorithm.HS256), new Payload("{}"));
        forged.sign(new MACSigner(key.publicKey().getEncoded()));

        SignedText rsa = SignedText.withKeys(key.privateKey(), key.publicKey());

        assertThat(rsa.open(forged.serialize())).isEmpty();
        assertThat(rsa.open(rsa.sign("{}"))).contains("{}");
    }

    @Test
    void tokenOfAnotherKeyIsRefused() {
        SignedText other = SignedText.withSecret(bytes("another secret of the test, 32 bytes"));

        assertThat(signedText.open(other.sign("{}"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "..",
                "...",
                "a",
                "a.b",
                "a.b.c",
                "a.b.c.d",
                "e30.e30.e30",
                " ",
                "null",
                "\u0000",
                "é.é.é"
            })
    void nonsenseIsRefused(String nonsense) {
        assertThat(signedText.open(nonsense)).isEmpty();
    }

    @Test
    void endlessTokenIsRefusedUnread() {
        assertThat(signedText.open("a".repeat(1_000_000) + ".b.c")).isEmpty();
    }

    @Test
    void shortSecretIsNoSecret() {
        assertThatThrownBy(() -> SignedText.withSecret(bytes("short")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("32 bytes");
    }

    @TestFactory
    Stream<DynamicTest> publicVectorsAreJudgedAsTheyShould() throws Exception {
        Path file = TestData.file("api/jws_vectors.json");
        JsonNode vectors = new ObjectMapper().readTree(file.toFile());
        byte[] secret =
                Base64.getUrlDecoder().decode(vectors.at("/keys/hs256/k").asText());
        SignedText judge = SignedText.withSecret(secret);
        List<DynamicTest> tests = new ArrayList<>();
        for (String group : List.of("hs256", "es256")) {
            for (JsonNode vector : vectors.get(group)) {
                boolean valid =
                        group.equals("hs256") && vector.get("result").asText().equals("valid");
                String jws = vector.get("jws").isTextual()
                        ? vector.get("jws").asText()
                        : vector.get("jws").toString();
                tests.add(DynamicTest.dynamicTest(
                        group + " " + vector.get("comment").asText(),
                        () -> assertThat(judge.open(jws).isPresent()).isEqualTo(valid)));
            }
        }
        return tests.stream();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String encode(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(text));
    }
}
