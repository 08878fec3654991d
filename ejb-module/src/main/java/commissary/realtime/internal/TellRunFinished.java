package commissary.realtime.internal;

import commissary.deals.RunFinished;
import commissary.platform.events.EventListener;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;

/** Administrators see runs end. */
@Dependent
class TellRunFinished implements EventListener<RunFinished> {

    private final Announcer announcer;

    @Inject
    TellRunFinished(Announcer announcer) {
        this.announcer = announcer;
    }

    @Override
    public String name() {
        return "realtime.run-finished";
    }

    @Override
    public Class<RunFinished> event() {
        return RunFinished.class;
    }

    @Override
    public void on(RunFinished event) {
        announcer.announce(NewMessage.toAdmins(
                "deals:run",
                "The run over " + event.city() + " ended",
                Map.of(
                        "city",
                        event.city(),
                        "runId",
                        event.runId(),
                        "state",
                        event.state().name())));
    }
}
