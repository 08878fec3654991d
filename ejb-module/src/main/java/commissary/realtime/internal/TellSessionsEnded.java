package commissary.realtime.internal;

import commissary.identity.SessionsEnded;
import commissary.platform.events.EventListener;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;

/** Sockets of sign-ins that ended are closed, on every node. */
@Dependent
class TellSessionsEnded implements EventListener<SessionsEnded> {

    private final Announcer announcer;

    @Inject
    TellSessionsEnded(Announcer announcer) {
        this.announcer = announcer;
    }

    @Override
    public String name() {
        return "realtime.sessions-ended";
    }

    @Override
    public Class<SessionsEnded> event() {
        return SessionsEnded.class;
    }

    @Override
    public void on(SessionsEnded event) {
        announcer.announce(NewMessage.toSockets(event.userId(), Map.of("sessionIds", event.sessionIds())));
    }
}
