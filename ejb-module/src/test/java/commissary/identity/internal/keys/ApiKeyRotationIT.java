package commissary.identity.internal.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import commissary.identity.ApiKeyView;
import commissary.identity.CreatedApiKey;
import commissary.identity.internal.IdentityDatabase;
import commissary.platform.persistence.TestDatabase;
import commissary.shared.Actor;
import commissary.shared.Conflict;
import commissary.shared.Forbidden;
import commissary.shared.Invalid;
import commissary.shared.NotFound;
import commissary.shared.Role;
import commissary.shared.Scope;
import commissary.shared.Unauthenticated;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ApiKeyRotationIT {

    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
    private static final Duration WEEK = Duration.ofDays(7);
    private static final Set<Scope> SCOPES = Set.of(Scope.FEED_READ, Scope.FEED_REFRESH);

    private final ApiKeyStore store = new ApiKeyStore(TestDatabase.get().jdbi());
    private final Actor admin = Actor.user(IdentityDatabase.newAccount(), "admin@example.org", Set.of(Role.ADMIN));

    @Test
    void bothKeysWorkUntilTheGraceEnds() {
        CreatedApiKey old = aKeyUntil(null);

        CreatedApiKey follower = at(NOW).rotate(admin, old.id(), WEEK);

        Instant end = NOW.plus(WEEK);
        assertThat(isLive(old, end.minusMillis(1))).isTrue();
        assertThat(isLive(old, end)).isFalse();
        assertThat(isLive(follower, end.minusMillis(1))).isTrue();
        assertThat(isLive(follower, end)).isTrue();
    }

    @Test
    void noGraceEndsTheOldKeyAtOnce() {
        CreatedApiKey old = aKeyUntil(null);

        CreatedApiKey follower = at(NOW).rotate(admin, old.id(), Duration.ZERO);

        assertThat(isLive(old, NOW)).isFalse();
        assertThat(isLive(follower, NOW)).isTrue();
    }

    @Test
    void theFollowerHasTheSameNameScopesAndTerm() {
        CreatedApiKey endless = aKeyUntil(null);
        CreatedApiKey limited = aKeyUntil(NOW.plus(Duration.ofDays(90)));
        Instant later = NOW.plus(Duration.ofDays(80));

        CreatedApiKey first = at(later).rotate(admin, endless.id(), WEEK);
        CreatedApiKey second = at(later).rotate(admin, limited.id(), WEEK);

        assertThat(first.name()).isEqualTo("Warehouse");
        assertThat(first.scopes()).containsExactlyInAnyOrderElementsOf(SCOPES);
        assertThat(first.expiresAt()).isNull();
        assertThat(second.expiresAt()).isEqualTo(later.plus(Duration.ofDays(90)));
        assertThat(first.key()).isNotEqualTo(endless.key());
    }

    @Test
    void theOldKeyNeverLivesLonger() {
        Instant soon = NOW.plus(Duration.ofDays(2));
        CreatedApiKey old = aKeyUntil(soon);

        at(NOW).rotate(admin, old.id(), WEEK);

        assertThat(view(old).expiresAt()).isEqualTo(soon);
    }

    @Test
    void bothKeysNameEachOther() {
        CreatedApiKey old = aKeyUntil(null);

        CreatedApiKey follower = at(NOW).rotate(admin, old.id(), WEEK);

        assertThat(view(old).replacedBy()).isEqualTo(follower.id());
        assertThat(view(old).replaces()).isNull();
        assertThat(view(follower).replaces()).isEqualTo(old.id());
        assertThat(view(follower).replacedBy()).isNull();
    }

    @Test
    void aKeyThatIsBeingReplacedIsNotReplacedAgain() {
        CreatedApiKey old = aKeyUntil(null);
        CreatedApiKey follower = at(NOW).rotate(admin, old.id(), WEEK);

        assertThatThrownBy(() -> at(NOW).rotate(admin, old.id(), Duration.ZERO))
                .isInstanceOfSatisfying(
                        Conflict.class, e -> assertThat(e.code().value()).isEqualTo("API_KEY_BEING_REPLACED"));

        assertThat(view(old).expiresAt()).isEqualTo(NOW.plus(WEEK));
        assertThat(at(NOW).rotate(admin, follower.id(), WEEK).id()).isGreaterThan(follower.id());
    }

    @Test
    void whoseFollowerIsRevokedGetsAnotherOneWithTheTermOfOld() {
        CreatedApiKey old = aKeyUntil(NOW.plus(Duration.ofDays(90)));
        CreatedApiKey lost = at(NOW).rotate(admin, old.id(), Duration.ofDays(1));
        at(NOW).revoke(admin, lost.id());

        CreatedApiKey follower = at(NOW).rotate(admin, old.id(), WEEK);

        assertThat(view(old).replacedBy()).isEqualTo(follower.id());
        assertThat(view(old).expiresAt()).isEqualTo(NOW.plus(Duration.ofDays(1)));
        assertThat(follower.expiresAt()).isEqualTo(NOW.plus(Duration.ofDays(90)));
    }

    @Test
    void aRevokedKeyOrNoneCannotBeReplaced() {
        CreatedApiKey old = aKeyUntil(null);
        at(NOW).revoke(admin, old.id());

        assertThatThrownBy(() -> at(NOW).rotate(admin, old.id(), WEEK)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> at(NOW).rotate(admin, Long.MAX_VALUE, WEEK)).isInstanceOf(NotFound.class);
    }

    @Test
    void theGraceHasBounds() {
        CreatedApiKey old = aKeyUntil(null);

        assertThatThrownBy(() -> at(NOW).rotate(admin, old.id(), Duration.ofHours(-1)))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> at(NOW).rotate(admin, old.id(), Duration.ofHours(721)))
                .isInstanceOf(Invalid.class);
        assertThat(view(old).expiresAt()).isNull();
    }

    @Test
    void onlyAdministratorsReplaceKeys() {
        CreatedApiKey old = aKeyUntil(null);
        Actor employee = Actor.user(IdentityDatabase.newAccount(), "ann@example.org", Set.of(Role.EMPLOYEE));

        assertThatThrownBy(() -> at(NOW).rotate(employee, old.id(), WEEK)).isInstanceOf(Forbidden.class);
    }

    private CreatedApiKey aKeyUntil(@Nullable Instant end) {
        return at(NOW).create(admin, "Warehouse", SCOPES, end);
    }

    private ApiKeySteps at(Instant now) {
        return new ApiKeySteps(store, Clock.fixed(now, ZoneOffset.UTC));
    }

    /** Whether a program is let in with the key. */
    private boolean isLive(CreatedApiKey key, Instant now) {
        try {
            return new ApiKeyService(at(now), new NoCaches(), Clock.fixed(now, ZoneOffset.UTC))
                    .authenticate(key.key())
                    .scopes()
                    .equals(SCOPES);
        } catch (Unauthenticated e) {
            return false;
        }
    }

    private ApiKeyView view(CreatedApiKey key) {
        return store.all().stream()
                .filter(view -> view.id() == key.id())
                .findFirst()
                .orElseThrow();
    }
}
