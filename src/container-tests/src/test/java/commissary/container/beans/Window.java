package commissary.container.beans;

import commissary.shared.Actor;
import commissary.shared.Role;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/** Asks for the owners of all notifications; only row-level security says which are seen. */
@Dependent
public class Window {

    private static final String CONNECTION = "select pg_backend_pid()";
    private static final String OWNERS = "select distinct user_id from notifications.notification";

    private final Jdbi jdbi;

    @PersistenceContext(unitName = "commissary")
    EntityManager entities;

    @Inject
    Window(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    Actor person(String email) {
        long id = jdbi.withHandle(handle -> handle.createQuery("select id from identity.account where email = :email")
                .bind("email", email)
                .mapTo(Long.class)
                .one());
        return Actor.user(id, email, Set.of(Role.EMPLOYEE));
    }

    public View look() {
        return jdbi.withHandle(handle -> new View(
                handle.createQuery(CONNECTION).mapTo(Long.class).one(),
                handle.createQuery(OWNERS).mapTo(Long.class).collect(Collectors.toUnmodifiableSet())));
    }

    public View lookThroughEntities() {
        return new View(number(entities.createNativeQuery(CONNECTION).getSingleResult()), owners());
    }

    private Set<Long> owners() {
        List<?> ids = entities.createNativeQuery(OWNERS).getResultList();
        return ids.stream().map(Window::number).collect(Collectors.toUnmodifiableSet());
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
