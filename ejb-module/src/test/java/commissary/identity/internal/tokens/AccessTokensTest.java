package commissary.identity.internal.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccessTokensTest {

    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

    private final SignedText signedText =
            SignedText.withSecret("a secret of the test, 32 bytes or more".getBytes(StandardCharsets.UTF_8));
    private final AccessTokens tokens = new AccessTokens(signedText, "commissary");
    private final AccessClaims claims = new AccessClaims(
            7, "ann@example.org", List.of("EMPLOYEE"), UUID.randomUUID(), NOW, NOW.plus(Duration.ofMinutes(15)));

    @Test
    void tokenSaysWhoHoldsIt() {
        assertThat(tokens.read(tokens.issue(claims), NOW)).contains(claims);
    }

    @Test
    void tokenEndsAtItsInstant() {
        String token = tokens.issue(claims);

        assertThat(tokens.read(token, claims.expiresAt().minusMillis(1))).isPresent();
        assertThat(tokens.read(token, claims.expiresAt())).isEmpty();
    }

    @Test
    void tokenOfAnotherIssuerIsRefused() {
        String foreign = new AccessTokens(signedText, "somebody-else").issue(claims);

        assertThat(tokens.read(foreign, NOW)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "no json",
                "{\"iss\":\"commissary\"}",
                "{\"iss\":\"commissary\",\"sub\":\"a\",\"userId\":1,\"groups\":[],\"iat\":1,\"exp\":99999999999}",
                "{\"iss\":\"commissary\",\"sub\":\"a\",\"userId\":\"1\",\"groups\":[],\"sid\":\"x\",\"iat\":1,\"exp\":9}",
                "{\"iss\":\"commissary\",\"sub\":\"a\",\"userId\":1,\"groups\":[],\"sid\":\"no-uuid\",\"iat\":1,\"exp\":9}"
            })
    void tokenThatLacksAClaimIsRefusedThoughItIsSigned(String text) {
        assertThat(tokens.read(signedText.sign(text), Instant.EPOCH)).isEmpty();
    }
}
