package commissary.shared;

import java.util.Set;

/**
 * Who asks. Every front door that reads or writes somebody's things takes one as a parameter; the database's row-level
 * security is told the same identity at the start of the transaction.
 *
 * @param id the user's or the API key's id; 0 for the system and for nobody
 * @param name e-mail address, key name, or what names the system's part
 */
public record Actor(Kind kind, long id, String name, Set<Role> roles, Set<Scope> scopes) {

    /** What kind of credential stands behind the actor. */
    public enum Kind {
        USER,
        API_KEY,
        SYSTEM,
        NOBODY
    }

    private static final Actor SYSTEM = new Actor(Kind.SYSTEM, 0, "system", Set.of(), Set.of());
    private static final Actor NOBODY = new Actor(Kind.NOBODY, 0, "nobody", Set.of(), Set.of());

    public Actor {
        roles = Set.copyOf(roles);
        scopes = Set.copyOf(scopes);
    }

    public static Actor user(long id, String email, Set<Role> roles) {
        return new Actor(Kind.USER, id, email, roles, Set.of());
    }

    public static Actor apiKey(long id, String name, Set<Scope> scopes) {
        return new Actor(Kind.API_KEY, id, name, Set.of(), scopes);
    }

    /** The application itself, in a job or a timer: row-level security lets it see every row. */
    public static Actor system() {
        return SYSTEM;
    }

    public static Actor nobody() {
        return NOBODY;
    }

    public boolean isUser() {
        return kind == Kind.USER;
    }

    public boolean isSystem() {
        return kind == Kind.SYSTEM;
    }

    /** Whether the actor may do what administrators may: an administrator, the system, or a key with that scope. */
    public boolean isAdmin() {
        return isSystem() || roles.contains(Role.ADMIN) || scopes.contains(Scope.ADMIN);
    }

    /**
     * The id of the person who asks.
     *
     * @throws Forbidden if the actor is no person
     */
    public long userId() {
        if (!isUser()) {
            throw new Forbidden("This call needs a signed-in person");
        }
        return id;
    }

    /**
     * Demands an administrator.
     *
     * @throws Forbidden if the actor may not do what administrators may
     */
    public void requireAdmin() {
        if (!isAdmin()) {
            throw new Forbidden("This call needs an administrator");
        }
    }
}
