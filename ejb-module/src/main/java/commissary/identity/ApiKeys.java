package commissary.identity;

import commissary.shared.Actor;
import commissary.shared.Scope;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Keys by which programs sign in. Made and revoked by administrators. */
public interface ApiKeys {

    /** How long both keys of a rotation may work. */
    Duration LONGEST_GRACE = Duration.ofDays(30);

    /** All keys that are not revoked, the newest first. */
    List<ApiKeyView> all(Actor actor);

    /**
     * Makes a key; only this answer ever holds it.
     *
     * @param expiresAt null for a key that lasts until it is revoked
     */
    CreatedApiKey create(Actor actor, String name, Set<Scope> scopes, @Nullable Instant expiresAt);

    /**
     * Makes a key that takes another one's place: with its name, its scopes and as long a term. The other one works
     * until the grace ends, or its own term if that is sooner.
     *
     * @param grace at most {@link #LONGEST_GRACE}; zero ends the other one at once
     * @throws commissary.shared.NotFound if there is no such key, or it is revoked
     * @throws commissary.shared.Conflict {@code API_KEY_BEING_REPLACED} if another key takes its place already
     */
    CreatedApiKey rotate(Actor actor, long keyId, Duration grace);

    /**
     * Makes a key worthless, for good.
     *
     * @throws commissary.shared.NotFound if there is no such key, or it is revoked already
     */
    void revoke(Actor actor, long keyId);

    /**
     * Who holds this key.
     *
     * @throws commissary.shared.Unauthenticated {@code INVALID_CREDENTIAL} if it is unknown, revoked or expired
     */
    Actor authenticate(String key);
}
