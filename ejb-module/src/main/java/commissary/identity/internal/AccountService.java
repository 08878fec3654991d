package commissary.identity.internal;

import commissary.identity.Accounts;
import commissary.identity.Registration;
import commissary.identity.SignedIn;
import commissary.identity.UserQuery;
import commissary.identity.UserView;
import commissary.identity.internal.passwords.PasswordHashes;
import commissary.identity.internal.passwords.PasswordPolicy;
import commissary.platform.jobs.Jobs;
import commissary.platform.jobs.NewJob;
import commissary.shared.Actor;
import commissary.shared.ForContainer;
import commissary.shared.Page;
import commissary.shared.PageRequest;
import commissary.shared.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The accounts' front door. No transaction spans a whole call where a password is hashed: that takes a quarter of a
 * second, and no connection waits for it.
 */
@ApplicationScoped
class AccountService implements Accounts {

    private final AccountSteps steps;
    private final AccountChanges changes;
    private final PasswordHashes hashes;
    private final AccessTokenMaker tokens;
    private final Jobs jobs;
    private final IdentityConfig config;

    @Inject
    AccountService(
            AccountSteps steps,
            AccountChanges changes,
            PasswordHashes hashes,
            AccessTokenMaker tokens,
            Jobs jobs,
            IdentityConfig config) {
        this.steps = steps;
        this.changes = changes;
        this.hashes = hashes;
        this.tokens = tokens;
        this.jobs = jobs;
        this.config = config;
    }

    @ForContainer
    @SuppressWarnings("NullAway")
    protected AccountService() {
        this(null, null, null, null, null, null);
    }

    @Override
    public SignedIn register(Registration registration) {
        AccountRules.check(registration.email(), registration.fullName(), registration.timeZone());
        PasswordPolicy.check("password", registration.password(), registration.email());
        @Nullable String zone = registration.timeZone();
        return tokens.signedIn(steps.register(
                registration.email(),
                registration.fullName(),
                zone == null ? config.defaultTimeZone() : zone,
                hashes.hash(registration.password())));
    }

    @Override
    public void verifyEmail(String token) {
        steps.verifyEmail(token);
    }

    @Override
    public void resendVerification(Actor actor) {
        steps.askToVerify(actor);
    }

    /** Only writes a job, whoever is named: so neither the answer nor its time tells whether the address is known. */
    @Override
    public void forgotPassword(String email) {
        AccountRules.check(email, null, null);
        jobs.enqueue(NewJob.of(ForgotPasswordJob.TYPE, new ForgotPasswordJob.Asked(email)));
    }

    @Override
    public void resetPassword(String token, String newPassword) {
        PasswordPolicy.check("password", newPassword, steps.resetTarget(token).email());
        steps.reset(token, hashes.hash(newPassword));
    }

    @Override
    public SignedIn changePassword(Actor actor, String currentPassword, String newPassword) {
        PasswordPolicy.check("newPassword", newPassword, actor.name());
        AccountStore.Credentials credentials = steps.beginChange(actor);
        if (!hashes.matches(currentPassword, Optional.of(credentials.passwordHash()))) {
            steps.failChange(actor);
            throw AccountSteps.wrongPassword();
        }
        return tokens.signedIn(steps.finishChange(actor, credentials.passwordHash(), hashes.hash(newPassword)));
    }

    @Override
    public UserView me(Actor actor) {
        return changes.me(actor);
    }

    @Override
    public UserView updateMe(Actor actor, @Nullable String fullName, @Nullable String timeZone) {
        return changes.updateMe(actor, fullName, timeZone);
    }

    @Override
    public UserView user(Actor actor, long userId) {
        return changes.user(actor, userId);
    }

    @Override
    public Page<UserView> find(Actor actor, UserQuery query, PageRequest page) {
        return changes.find(actor, query, page);
    }

    @Override
    public long count(Actor actor) {
        return changes.count(actor);
    }

    @Override
    public UserView change(Actor actor, long userId, @Nullable Role role, @Nullable Boolean active) {
        return changes.change(actor, userId, role, active);
    }
}
