package commissary.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;

import commissary.identity.internal.tokens.RandomTokens;
import commissary.identity.internal.tokens.SigningKey;
import commissary.identity.internal.tokens.TokenConfig;
import commissary.platform.config.GivenSettings;
import commissary.platform.persistence.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MailedLinkTokensIT {

    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

    private final MailedLinkTokens links = links("the key of this installation, 32 bytes");
    private final long account = IdentityDatabase.newAccount();

    @Test
    void tokenIsTheSameAtEveryCall() {
        long link = links.make(account, LinkPurpose.VERIFY_EMAIL, NOW);

        assertThat(links.token(link, NOW)).isPresent().isEqualTo(links.token(link, NOW));
    }

    @Test
    void tokenIsGoodOnceForItsPurposeOnly() {
        String token = make(LinkPurpose.VERIFY_EMAIL);

        assertThat(links.use(LinkPurpose.RESET_PASSWORD, token, NOW)).isEmpty();
        assertThat(links.use(LinkPurpose.VERIFY_EMAIL, token, NOW)).contains(account);
        assertThat(links.use(LinkPurpose.VERIFY_EMAIL, token, NOW)).isEmpty();
    }

    @Test
    void usedLinkTakesTheAccountsOthersOfItsPurposeWithIt() {
        String first = make(LinkPurpose.RESET_PASSWORD);
        String second = make(LinkPurpose.RESET_PASSWORD);
        String another = make(LinkPurpose.VERIFY_EMAIL);

        links.use(LinkPurpose.RESET_PASSWORD, second, NOW);

        assertThat(links.accountOf(LinkPurpose.RESET_PASSWORD, first, NOW)).isEmpty();
        assertThat(links.accountOf(LinkPurpose.VERIFY_EMAIL, another, NOW)).contains(account);
    }

    @Test
    void expiredLinkIsWorthlessAndGetsNoTokenAnyMore() {
        long link = links.make(account, LinkPurpose.RESET_PASSWORD, NOW);
        String token = links.token(link, NOW).orElseThrow();
        Instant end = NOW.plus(Duration.ofHours(1));

        assertThat(links.accountOf(LinkPurpose.RESET_PASSWORD, token, end.minusMillis(1)))
                .contains(account);
        assertThat(links.use(LinkPurpose.RESET_PASSWORD, token, end)).isEmpty();
        assertThat(links.token(link, end)).isEmpty();
    }

    @Test
    void databaseAloneMakesNoToken() {
        long link = links.make(account, LinkPurpose.RESET_PASSWORD, NOW);

        String elsewhere = links("the key of another installation, 32 bytes")
                .token(link, NOW)
                .orElseThrow();

        assertThat(links.use(LinkPurpose.RESET_PASSWORD, elsewhere, NOW)).isEmpty();
        String row = TestDatabase.get().owner().withHandle(handle -> handle.createQuery(
                        "select l::text from identity.mailed_link l where id = :id")
                .bind("id", link)
                .mapTo(String.class)
                .one());
        assertThat(row).doesNotContain(links.token(link, NOW).orElseThrow());
    }

    @Test
    void mailsAreNotAskedForWithoutEnd() {
        for (int i = 0; i < 5; i++) {
            assertThat(links.pause(account, LinkPurpose.RESET_PASSWORD, NOW)).isEmpty();
            links.make(account, LinkPurpose.RESET_PASSWORD, NOW);
        }

        assertThat(links.pause(account, LinkPurpose.RESET_PASSWORD, NOW)).contains(Duration.ofHours(1));
        assertThat(links.pause(account, LinkPurpose.RESET_PASSWORD, NOW.plus(Duration.ofHours(1))))
                .isEmpty();
        assertThat(links.pause(account, LinkPurpose.VERIFY_EMAIL, NOW)).isEmpty();
    }

    @Test
    void wrongTokenFindsNothing() {
        assertThat(links.use(LinkPurpose.VERIFY_EMAIL, RandomTokens.next(), NOW))
                .isEmpty();
    }

    private String make(LinkPurpose purpose) {
        return links.token(links.make(account, purpose, NOW), NOW).orElseThrow();
    }

    private static MailedLinkTokens links(String secret) {
        GivenSettings settings = new GivenSettings(Map.of("commissary.identity.jwt-secret", secret));
        return new MailedLinkTokens(
                new LinkStore(TestDatabase.get().jdbi()),
                new SigningKey(new TokenConfig(settings)),
                new IdentityConfig(settings));
    }
}
