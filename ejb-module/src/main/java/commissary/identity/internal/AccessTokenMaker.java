package commissary.identity.internal;

import commissary.identity.SignedIn;
import commissary.identity.internal.tokens.AccessClaims;
import commissary.identity.internal.tokens.AccessTokens;
import commissary.identity.internal.tokens.SigningKey;
import commissary.identity.internal.tokens.TokenConfig;
import commissary.shared.Role;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes the access tokens of sessions, and reads them. */
@Dependent
class AccessTokenMaker {

    private final AccessTokens tokens;
    private final IdentityConfig config;
    private final Clock clock;

    @Inject
    AccessTokenMaker(SigningKey key, TokenConfig tokenConfig, IdentityConfig config, Clock clock) {
        this.tokens = new AccessTokens(key.signedText(), tokenConfig.issuer());
        this.config = config;
        this.clock = clock;
    }

    SignedIn signedIn(OpenedSession session) {
        // A token tells whole seconds.
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        String token = tokens.issue(new AccessClaims(
                session.user().id(),
                session.user().email(),
                groups(session.user().role()),
                session.sessionId(),
                now,
                now.plus(config.accessTokenLifetime())));
        return new SignedIn(
                token, session.refreshToken(), config.accessTokenLifetime().toSeconds(), session.user());
    }

    Optional<AccessClaims> read(String token) {
        return tokens.read(token, clock.instant());
    }

    private static List<String> groups(Role role) {
        return Stream.of(Role.EMPLOYEE, role).distinct().map(Role::name).toList();
    }
}
