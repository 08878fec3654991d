package commissary.deals;

import java.util.List;
import java.util.Optional;

/**
 * Who wants to be told of deals. A port: deals know no users, so a feature that knows both answers it. It is asked within
 * a transaction of the system, or of the person himself.
 */
public interface Audience {

    /** The wishes of every active user who chose this city. */
    List<DealWishes> wishingFor(String city);

    /** The wishes of one user; empty if there is no such user. */
    Optional<DealWishes> wishesOf(long userId);
}
