package commissary.identity.internal;

import commissary.identity.EmailVerificationRequested;
import commissary.identity.EmailVerified;
import commissary.identity.PasswordChanged;
import commissary.identity.PasswordResetRequested;
import commissary.identity.UserRegistered;
import commissary.identity.UserView;
import commissary.identity.internal.passwords.FailureLimits;
import commissary.platform.events.Events;
import commissary.platform.persistence.Service;
import commissary.shared.Actor;
import commissary.shared.ForContainer;
import commissary.shared.Invalid;
import commissary.shared.Role;
import commissary.shared.TooMany;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The steps of accounts that are a transaction each, where passwords are concerned. */
@Service
class AccountSteps {

    private final AccountStore accounts;
    private final SessionBook sessions;
    private final MailedLinkTokens links;
    private final FailureLimits limits;
    private final Events events;
    private final Clock clock;

    @Inject
    AccountSteps(
            AccountStore accounts,
            SessionBook sessions,
            MailedLinkTokens links,
            FailureLimits limits,
            Events events,
            Clock clock) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.links = links;
        this.limits = limits;
        this.events = events;
        this.clock = clock;
    }

    @ForContainer
    @SuppressWarnings("NullAway")
    protected AccountSteps() {
        this(null, null, null, null, null, null);
    }

    OpenedSession register(String email, String fullName, String timeZone, String passwordHash) {
        Instant now = clock.instant();
        Account account = Account.opened(email, fullName, timeZone, passwordHash, now);
        accounts.insert(account);
        long linkId = links.make(account.id(), LinkPurpose.VERIFY_EMAIL, now);
        events.publish(
                new UserRegistered(UUID.randomUUID(), now, account.id(), account.email(), account.fullName(), linkId));
        return sessions.open(account, now);
    }

    /** Opens an administrator's account if there is no active administrator. */
    void makeFirstAdmin(String email, String passwordHash, String timeZone) {
        if (accounts.lockActiveAdmins().isEmpty()
                && accounts.idOf(AccountRules.emailKey(email)).isEmpty()) {
            Account account = Account.opened(email, "Administrator", timeZone, passwordHash, clock.instant());
            account.give(Role.ADMIN);
            account.verifyEmail();
            accounts.insert(account);
        }
    }

    boolean hasAdmin() {
        return !accounts.lockActiveAdmins().isEmpty();
    }

    void verifyEmail(String token) {
        Instant now = clock.instant();
        long id = links.use(LinkPurpose.VERIFY_EMAIL, token, now).orElseThrow(AccountSteps::unusable);
        verify(accounts.get(id), now);
    }

    void askToVerify(Actor actor) {
        Instant now = clock.instant();
        Account account = accounts.get(actor.userId());
        if (!account.isVerified()) {
            links.pause(account.id(), LinkPurpose.VERIFY_EMAIL, now).ifPresent(pause -> {
                throw new TooMany("TOO_MANY_ATTEMPTS", "Enough mails were sent for now; look for them, or wait", pause);
            });
            long linkId = links.make(account.id(), LinkPurpose.VERIFY_EMAIL, now);
            events.publish(new EmailVerificationRequested(
                    UUID.randomUUID(), now, account.id(), account.email(), account.fullName(), linkId));
        }
    }

    /** Makes a link if there is somebody to send it to, and not too many were made within the hour. */
    void askToReset(String email) {
        Instant now = clock.instant();
        accounts.idOf(AccountRules.emailKey(email))
                .map(accounts::get)
                .filter(Account::isActive)
                .filter(account -> links.pause(account.id(), LinkPurpose.RESET_PASSWORD, now)
                        .isEmpty())
                .ifPresent(account -> {
                    long linkId = links.make(account.id(), LinkPurpose.RESET_PASSWORD, now);
                    events.publish(new PasswordResetRequested(
                            UUID.randomUUID(), now, account.id(), account.email(), account.fullName(), linkId));
                });
    }

    /** Whose password the token sets. */
    UserView resetTarget(String token) {
        return links.accountOf(LinkPurpose.RESET_PASSWORD, token, clock.instant())
                .map(accounts::get)
                .orElseThrow(AccountSteps::unusable)
                .view();
    }

    /** Whoever has the mailed link also has the address. */
    void reset(String token, String newHash) {
        Instant now = clock.instant();
        long id = links.use(LinkPurpose.RESET_PASSWORD, token, now).orElseThrow(AccountSteps::unusable);
        Account account = accounts.get(id);
        verify(account, now);
        setPassword(account, newHash, now);
    }

    /**
     * The account whose password is to be changed.
     *
     * @throws commissary.shared.TooMany if there were too many failures
     */
    AccountStore.Credentials beginChange(Actor actor) {
        Account account = accounts.get(actor.userId());
        limits.pauseOfAccount(account.emailKey(), clock.instant()).ifPresent(pause -> {
            throw FailureLimits.refusal(pause);
        });
        return new AccountStore.Credentials(account.id(), account.passwordHash());
    }

    /** Counts a wrong current password as a failed sign-in. */
    void failChange(Actor actor) {
        limits.failed(accounts.get(actor.userId()).emailKey(), clock.instant());
    }

    OpenedSession finishChange(Actor actor, String oldHash, String newHash) {
        Instant now = clock.instant();
        Account account = accounts.getLocked(actor.userId());
        limits.judgeAlone(account.emailKey());
        Optional<Duration> pause = limits.pauseOfAccount(account.emailKey(), now);
        if (pause.isPresent()) {
            throw FailureLimits.refusal(pause.get());
        }
        if (!account.isActive() || !account.passwordHash().equals(oldHash)) {
            throw wrongPassword();
        }
        setPassword(account, newHash, now);
        return sessions.open(account, now);
    }

    static Invalid wrongPassword() {
        return new Invalid("currentPassword", "is not your password");
    }

    private void setPassword(Account account, String newHash, Instant now) {
        account.changePassword(newHash, now);
        limits.succeeded(account.emailKey());
        sessions.endAll(account.id(), now);
        events.publish(new PasswordChanged(UUID.randomUUID(), now, account.id(), account.email(), account.fullName()));
    }

    private void verify(Account account, Instant now) {
        if (account.verifyEmail()) {
            events.publish(new EmailVerified(UUID.randomUUID(), now, account.id()));
        }
    }

    private static Invalid unusable() {
        return new Invalid("token", "is unknown, used or too old; ask for a new link");
    }
}
