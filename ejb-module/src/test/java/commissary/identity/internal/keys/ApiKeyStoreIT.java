package commissary.identity.internal.keys;

import static org.assertj.core.api.Assertions.assertThat;

import commissary.identity.ApiKeyView;
import commissary.identity.internal.IdentityDatabase;
import commissary.identity.internal.keys.ApiKeyStore.NewApiKey;
import commissary.identity.internal.tokens.RandomTokens;
import commissary.platform.persistence.TestDatabase;
import commissary.shared.Scope;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ApiKeyStoreIT {

    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final ApiKeyStore store = new ApiKeyStore(TestDatabase.get().jdbi());
    private final String key = RandomTokens.next();
    private final long id = store.insert(
            RandomTokens.hash(key),
            new NewApiKey(
                    "Integration",
                    List.of(Scope.FEED_READ, Scope.FEED_REFRESH),
                    NOW,
                    IdentityDatabase.newAccount(),
                    NOW.plus(MINUTE),
                    null));

    @Test
    void keyIsFoundByItsHash() {
        assertThat(store.byHash(RandomTokens.hash(key)))
                .contains(new ApiKeyView(
                        id,
                        "Integration",
                        List.of(Scope.FEED_READ, Scope.FEED_REFRESH),
                        NOW,
                        NOW.plus(MINUTE),
                        null,
                        null,
                        null));
        assertThat(store.byHash(RandomTokens.hash("another"))).isEmpty();
        assertThat(store.all()).extracting(ApiKeyView::id).contains(id);
    }

    @Test
    void keyItselfIsNowhere() {
        String row = TestDatabase.get().owner().withHandle(handle -> handle.createQuery(
                        "select k::text from identity.api_key k where id = :id")
                .bind("id", id)
                .mapTo(String.class)
                .one());

        assertThat(row).doesNotContain(key);
    }

    @Test
    void revokedKeyIsGoneForGood() {
        assertThat(store.revoke(id, NOW)).isTrue();
        assertThat(store.revoke(id, NOW)).isFalse();

        assertThat(store.byHash(RandomTokens.hash(key))).isEmpty();
        assertThat(store.all()).extracting(ApiKeyView::id).doesNotContain(id);
    }

    @Test
    void useIsNotedOnceAMinute() {
        store.touch(id, NOW, MINUTE);
        store.touch(id, NOW.plusSeconds(59), MINUTE);
        assertThat(lastUse()).isEqualTo(NOW);

        store.touch(id, NOW.plusSeconds(60), MINUTE);
        assertThat(lastUse()).isEqualTo(NOW.plusSeconds(60));
    }

    private Instant lastUse() {
        Instant use = store.byHash(RandomTokens.hash(key)).orElseThrow().lastUsedAt();
        assertThat(use).isNotNull();
        return use;
    }
}
