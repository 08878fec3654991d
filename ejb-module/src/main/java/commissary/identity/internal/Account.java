package commissary.identity.internal;

import commissary.identity.UserView;
import commissary.shared.Actor;
import commissary.shared.Role;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A person's account. It is opened by registering, unverified; a mailed link verifies the address; an administrator may
 * give it another role, shut it and open it again. It is never deleted: what a person did refers to it.
 */
@Entity
@Table(schema = "identity", name = "account")
class Account {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private String email;

    @Column(name = "email_key")
    private String emailKey;

    @Column(name = "full_name")
    private String fullName;

    @Column(name = "time_zone")
    private String timeZone;

    @Enumerated(EnumType.STRING)
    private Role role;

    private boolean active;

    @Column(name = "email_verified")
    private boolean emailVerified;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "password_changed_at")
    private Instant passwordChangedAt;

    @Column(name = "created_at")
    private Instant createdAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway") // the entity manager fills it
    protected Account() {}

    private Account(String email, String fullName, String timeZone, Role role, String passwordHash, Instant now) {
        this.email = email.strip();
        this.emailKey = AccountRules.emailKey(email);
        this.fullName = fullName.strip();
        this.timeZone = timeZone;
        this.role = role;
        this.active = true;
        this.passwordHash = passwordHash;
        this.passwordChangedAt = now;
        // As exact as the database keeps it, so that the first answer equals the later ones.
        this.createdAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    /** Checks what is told; the password was checked when it was hashed. */
    static Account opened(String email, String fullName, String timeZone, String passwordHash, Instant now) {
        AccountRules.check(email, fullName, timeZone);
        return new Account(email, fullName, timeZone, Role.EMPLOYEE, passwordHash, now);
    }

    void rename(String newName) {
        AccountRules.check(null, newName, null);
        fullName = newName.strip();
    }

    /** Returns false if it was in that zone. */
    boolean moveTo(String newTimeZone) {
        AccountRules.check(null, null, newTimeZone);
        boolean changed = !timeZone.equals(newTimeZone);
        timeZone = newTimeZone;
        return changed;
    }

    void changePassword(String newHash, Instant now) {
        passwordHash = newHash;
        passwordChangedAt = now;
    }

    /** Returns false if it was verified before. */
    boolean verifyEmail() {
        boolean changed = !emailVerified;
        emailVerified = true;
        return changed;
    }

    /** Returns false if it had that role. */
    boolean give(Role newRole) {
        boolean changed = role != newRole;
        role = newRole;
        return changed;
    }

    /** Returns false if it was shut, or open, before. */
    boolean setActive(boolean nowActive) {
        boolean changed = active != nowActive;
        active = nowActive;
        return changed;
    }

    long id() {
        return id;
    }

    String email() {
        return email;
    }

    String emailKey() {
        return emailKey;
    }

    String fullName() {
        return fullName;
    }

    String passwordHash() {
        return passwordHash;
    }

    boolean isActive() {
        return active;
    }

    boolean isVerified() {
        return emailVerified;
    }

    /** One of those without whom nobody could administrate. */
    boolean isActiveAdmin() {
        return active && role == Role.ADMIN;
    }

    UserView view() {
        return new UserView(id, email, fullName, timeZone, role, active, emailVerified, createdAt);
    }

    Actor actor() {
        return actor(id, email, role);
    }

    /** Everybody is an employee, whatever else he is. */
    static Actor actor(long id, String email, Role role) {
        Set<Role> roles = EnumSet.of(Role.EMPLOYEE, role);
        return Actor.user(id, email, roles);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Account account && account.id == id && id != 0;
    }

    @Override
    public int hashCode() {
        return Account.class.hashCode();
    }
}
