package commissary.identity.internal;

import commissary.identity.internal.tokens.RandomTokens;
import commissary.identity.internal.tokens.SigningKey;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

/**
 * Links that are mailed. A link's token is a code over its random salt by a key outside the database; the row keeps the
 * salt and the token's hash, so whoever reads the database cannot make the token, and nobody has to store it until the
 * mail is written.
 */
@Dependent
class MailedLinkTokens {

    private static final String PURPOSE = "mailed-link";
    private static final int PER_HOUR = 5;

    private final LinkStore store;
    private final SigningKey key;
    private final IdentityConfig config;

    @Inject
    MailedLinkTokens(LinkStore store, SigningKey key, IdentityConfig config) {
        this.store = store;
        this.key = key;
        this.config = config;
    }

    /** How long to wait before another link is made: more within the hour would be a nuisance. */
    Optional<Duration> pause(long accountId, LinkPurpose purpose, Instant now) {
        Duration hour = Duration.ofHours(1);
        return store.asked(accountId, purpose, PER_HOUR, now.minus(hour))
                .map(asked -> Duration.between(now, asked.plus(hour)));
    }

    /**
     * Makes a link.
     *
     * @return its id
     */
    long make(long accountId, LinkPurpose purpose, Instant now) {
        Duration lifetime =
                switch (purpose) {
                    case VERIFY_EMAIL -> config.verificationLifetime();
                    case RESET_PASSWORD -> config.resetLifetime();
                };
        byte[] salt = RandomTokens.bytes();
        return store.insert(accountId, purpose, salt, RandomTokens.hash(token(salt)), now, now.plus(lifetime));
    }

    Optional<String> token(long linkId, Instant now) {
        return store.salt(linkId, now).map(this::token);
    }

    Optional<Long> accountOf(LinkPurpose purpose, String token, Instant now) {
        return store.accountOf(purpose, RandomTokens.hash(token), now);
    }

    Optional<Long> use(LinkPurpose purpose, String token, Instant now) {
        return store.use(purpose, RandomTokens.hash(token), now);
    }

    private String token(byte[] salt) {
        byte[] code = key.code(PURPOSE, salt);
        return new String(Base64.getUrlEncoder().withoutPadding().encode(code), StandardCharsets.US_ASCII);
    }
}
