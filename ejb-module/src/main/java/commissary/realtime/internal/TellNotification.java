package commissary.realtime.internal;

import commissary.notifications.NotificationCreated;
import commissary.platform.events.EventListener;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;

/** A person hears of his new notification. */
@Dependent
class TellNotification implements EventListener<NotificationCreated> {

    private final Announcer announcer;

    @Inject
    TellNotification(Announcer announcer) {
        this.announcer = announcer;
    }

    @Override
    public String name() {
        return "realtime.notification";
    }

    @Override
    public Class<NotificationCreated> event() {
        return NotificationCreated.class;
    }

    @Override
    public void on(NotificationCreated event) {
        announcer.announce(NewMessage.toUser(
                event.userId(),
                "notification:new",
                event.title(),
                null,
                Map.of("id", event.notificationId(), "unread", event.unread())));
    }
}
