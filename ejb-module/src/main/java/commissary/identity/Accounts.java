package commissary.identity;

import commissary.shared.Actor;
import commissary.shared.Page;
import commissary.shared.PageRequest;
import commissary.shared.Role;
import org.jspecify.annotations.Nullable;

/** The people who may sign in. */
public interface Accounts {

    /**
     * Opens an account and a first session; a welcome mail with a link to verify the address follows.
     *
     * @throws commissary.shared.Conflict {@code EMAIL_TAKEN} if the address has an account, in whatever case
     * @throws commissary.shared.Invalid if a rule for addresses, names, zones or passwords refuses
     */
    SignedIn register(Registration registration);

    /**
     * Notes that the address is its holder's, by the mailed token.
     *
     * @throws commissary.shared.Invalid if the token is unknown, used or too old
     */
    void verifyEmail(String token);

    /**
     * Mails the link again; does nothing for who is verified.
     *
     * @throws commissary.shared.TooMany if it was asked for too often within the hour
     */
    void resendVerification(Actor actor);

    /** Mails a link to set a new password, if the address has an account; nobody learns from here whether it has. */
    void forgotPassword(String email);

    /**
     * Sets a new password by the mailed token and ends all sessions.
     *
     * @throws commissary.shared.Invalid if the token is unknown, used or too old, or the password is refused
     */
    void resetPassword(String token, String newPassword);

    /**
     * Sets a new password, ends all sessions and opens a fresh one.
     *
     * @throws commissary.shared.Invalid if the current password is wrong or the new one is refused
     * @throws commissary.shared.TooMany after too many wrong ones
     */
    SignedIn changePassword(Actor actor, String currentPassword, String newPassword);

    UserView me(Actor actor);

    /** Null leaves a value as it is. */
    UserView updateMe(Actor actor, @Nullable String fullName, @Nullable String timeZone);

    /** One person: oneself, or anybody for an administrator and for the system. */
    UserView user(Actor actor, long userId);

    /** For administrators: people by name. */
    Page<UserView> find(Actor actor, UserQuery query, PageRequest page);

    /** For administrators: how many active people there are. */
    long count(Actor actor);

    /**
     * For administrators: gives another role, shuts or opens an account; null leaves it as it is. Whoever is shut out is
     * out at once.
     *
     * @throws commissary.shared.Rejected {@code LAST_ADMIN} if nobody would be left to administrate
     */
    UserView change(Actor actor, long userId, @Nullable Role role, @Nullable Boolean active);
}
