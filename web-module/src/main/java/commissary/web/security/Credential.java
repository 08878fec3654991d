package commissary.web.security;

import commissary.shared.Actor;
import commissary.shared.Role;
import commissary.shared.Scope;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A credential that holds.
 *
 * @param sessionId the session of a person; a key has none
 */
record Credential(Kind kind, Actor actor, @Nullable UUID sessionId) {

    static final String ATTRIBUTE = "commissary.credential";

    /** How it was shown. Only a cookie comes by itself, so only with a cookie another site could act for somebody. */
    enum Kind {
        BEARER,
        COOKIE,
        API_KEY
    }

    /** The roles that methods demand by annotation; a key that may administrate passes where an administrator would. */
    Set<String> groups() {
        Set<String> groups = new HashSet<>();
        if (actor.isUser()) {
            groups.add("USER");
        }
        actor.roles().stream().map(Role::name).forEach(groups::add);
        actor.scopes().stream().map(scope -> "scope:" + scope.wireName()).forEach(groups::add);
        if (actor.scopes().contains(Scope.ADMIN)) {
            groups.add(Role.ADMIN.name());
        }
        return groups;
    }
}
