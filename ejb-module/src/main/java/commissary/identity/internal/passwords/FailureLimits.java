package commissary.identity.internal.passwords;

import commissary.identity.internal.tokens.RandomTokens;
import commissary.shared.TooMany;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;

/**
 * How often a password may be tried. Attempts are judged one after the other, after the password was compared: of many
 * that come at once, those beyond the limit are refused whether they were right or not, so speed gains no guesses.
 */
@Dependent
public class FailureLimits {

    private final FailureStore store;
    private final PasswordConfig config;

    @Inject
    public FailureLimits(FailureStore store, PasswordConfig config) {
        this.store = store;
        this.config = config;
    }

    /** How long to wait before the next attempt; empty if one may be made now. */
    public Optional<Duration> pauseOfAccount(String emailKey, Instant now) {
        return pause(FailureKind.ACCOUNT, emailKey, config.failuresPerAccount(), now);
    }

    /** How long to wait before the next attempt from this address; empty if one may be made now. */
    public Optional<Duration> pauseOfAddress(String address, Instant now) {
        return pause(FailureKind.ADDRESS, address, config.failuresPerAddress(), now);
    }

    /** Lets one attempt at a time be judged, until the transaction ends. */
    public void judgeAlone(String emailKey) {
        store.lock(FailureKind.ACCOUNT, subject(emailKey));
    }

    public void failed(String emailKey, Instant now) {
        store.insert(FailureKind.ACCOUNT, subject(emailKey), now);
    }

    public void failedFrom(String address, Instant now) {
        store.insert(FailureKind.ADDRESS, subject(address), now);
    }

    /** The right password forgives the account's failures; the address keeps its own. */
    public void succeeded(String emailKey) {
        store.delete(FailureKind.ACCOUNT, subject(emailKey));
    }

    public int forgetOld(Instant now) {
        return store.deleteUntil(now.minus(config.failureWindow()));
    }

    public static TooMany refusal(Duration pause) {
        return new TooMany("TOO_MANY_ATTEMPTS", "Too many failed attempts; wait before the next one", pause);
    }

    private Optional<Duration> pause(FailureKind kind, String name, int allowed, Instant now) {
        Instant since = now.minus(config.failureWindow());
        return store.failure(kind, subject(name), allowed, since)
                .map(failure -> Duration.between(now, failure.plus(config.failureWindow())));
    }

    private static String subject(String name) {
        return HexFormat.of().formatHex(RandomTokens.hash(name));
    }
}
