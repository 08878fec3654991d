package commissary.realtime.internal;

import commissary.realtime.Audience;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A message before it has an id. */
record NewMessage(
        String type,
        Audience audience,
        @Nullable Long userId,
        String message,
        @Nullable Integer count,
        Map<String, ?> data) {

    static NewMessage toEverybody(String type, String message, int count, Map<String, ?> data) {
        return new NewMessage(type, Audience.EVERYBODY, null, message, count, data);
    }

    static NewMessage toAdmins(String type, String message, Map<String, ?> data) {
        return new NewMessage(type, Audience.ADMINS, null, message, null, data);
    }

    static NewMessage toUser(long userId, String type, String message, @Nullable Integer count, Map<String, ?> data) {
        return new NewMessage(type, Audience.USER, userId, message, count, data);
    }

    static NewMessage toSockets(long userId, Map<String, ?> data) {
        return new NewMessage("sessions:ended", Audience.SESSIONS, userId, "", null, data);
    }
}
