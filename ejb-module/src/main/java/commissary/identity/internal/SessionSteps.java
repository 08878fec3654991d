package commissary.identity.internal;

import commissary.identity.internal.passwords.FailureLimits;
import commissary.identity.internal.tokens.RandomTokens;
import commissary.platform.persistence.Service;
import commissary.shared.Actor;
import commissary.shared.ForContainer;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The steps of sessions that are a transaction each; what must be kept although the caller fails is no exception here. */
@Service
class SessionSteps {

    private final AccountStore accounts;
    private final SessionStore store;
    private final SessionBook sessions;
    private final FailureLimits limits;
    private final Clock clock;

    /** How a sign-in ended. */
    sealed interface SignInOutcome permits Opened, WrongCredentials, LimitReached {}

    record Opened(OpenedSession session) implements SignInOutcome, RefreshOutcome {}

    record WrongCredentials() implements SignInOutcome {}

    record LimitReached(Duration pause) implements SignInOutcome {}

    /** How a refresh ended. */
    sealed interface RefreshOutcome permits Opened, Reused, Refused {}

    record Reused() implements RefreshOutcome {}

    record Refused() implements RefreshOutcome {}

    @Inject
    SessionSteps(AccountStore accounts, SessionStore store, SessionBook sessions, FailureLimits limits, Clock clock) {
        this.accounts = accounts;
        this.store = store;
        this.sessions = sessions;
        this.limits = limits;
        this.clock = clock;
    }

    @ForContainer
    @SuppressWarnings("NullAway")
    protected SessionSteps() {
        this(null, null, null, null, null);
    }

    /**
     * What the password is to be compared with, if the address has an account.
     *
     * @throws commissary.shared.TooMany if there were too many failures
     */
    Optional<AccountStore.Credentials> begin(String emailKey, String address) {
        refusal(emailKey, address).ifPresent(pause -> {
            throw FailureLimits.refusal(pause);
        });
        return accounts.credentials(emailKey);
    }

    /**
     * Judges the attempt.
     *
     * @param matching the credentials, if the password is theirs
     */
    SignInOutcome finish(String emailKey, String address, Optional<AccountStore.Credentials> matching) {
        Instant now = clock.instant();
        limits.judgeAlone(emailKey);
        Optional<Duration> pause = refusal(emailKey, address);
        if (pause.isPresent()) {
            return new LimitReached(pause.get());
        }
        Optional<Account> account = matching.flatMap(this::unchanged);
        if (account.isEmpty()) {
            limits.failed(emailKey, now);
            limits.failedFrom(address, now);
            return new WrongCredentials();
        }
        limits.succeeded(emailKey);
        return new Opened(sessions.open(account.get(), now));
    }

    RefreshOutcome refresh(String refreshToken) {
        Instant now = clock.instant();
        byte[] hash = RandomTokens.hash(refreshToken);
        Optional<RefreshVerdict.Shown> shown = store.lockRefreshToken(hash);
        if (shown.isEmpty()) {
            return new Refused();
        }
        RefreshVerdict.Shown token = shown.get();
        return switch (RefreshVerdict.on(token, now)) {
            case ROTATE -> new Opened(sessions.rotate(hash, token.sessionId(), accounts.get(token.accountId()), now));
            case REUSED -> {
                sessions.end(token.accountId(), token.sessionId(), now);
                yield new Reused();
            }
            case REFUSED -> new Refused();
        };
    }

    void end(Actor actor, UUID sessionId) {
        sessions.end(actor.userId(), sessionId, clock.instant());
    }

    /** The session's holder; nobody once it has ended. */
    Actor holder(UUID sessionId) {
        return store.holder(sessionId, clock.instant()).orElse(Actor.nobody());
    }

    private Optional<Duration> refusal(String emailKey, String address) {
        Instant now = clock.instant();
        return limits.pauseOfAccount(emailKey, now).or(() -> limits.pauseOfAddress(address, now));
    }

    /** While the password was compared, it may have been changed, or the account shut. */
    private Optional<Account> unchanged(AccountStore.Credentials compared) {
        return accounts.byId(compared.accountId())
                .filter(account -> account.isActive() && account.passwordHash().equals(compared.passwordHash()));
    }
}
