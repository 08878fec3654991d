package commissary.realtime;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something to be told, in the order of the ids.
 *
 * @param userId whom it is for, where it is for one person
 * @param count how many things it is about, where that is known
 * @param data JSON: the ids that a screen needs to read the news over HTTP
 */
public record Message(
        long id,
        String type,
        Audience audience,
        @Nullable Long userId,
        String message,
        @Nullable Integer count,
        String data,
        Instant at) {

    /** Whether it is for this person. */
    public boolean concerns(long user, boolean isAdmin) {
        return switch (audience) {
            case EVERYBODY -> true;
            case ADMINS -> isAdmin;
            case USER -> userId != null && userId == user;
            case SESSIONS -> false;
        };
    }
}
