package commissary.realtime.internal;

import commissary.platform.events.EventListener;
import commissary.shop.imports.ImportEnded;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;

/** Administrators see imports end. */
@Dependent
class TellImportEnded implements EventListener<ImportEnded> {

    private final Announcer announcer;

    @Inject
    TellImportEnded(Announcer announcer) {
        this.announcer = announcer;
    }

    @Override
    public String name() {
        return "realtime.import-ended";
    }

    @Override
    public Class<ImportEnded> event() {
        return ImportEnded.class;
    }

    @Override
    public void on(ImportEnded event) {
        announcer.announce(NewMessage.toAdmins(
                "import:progress",
                "The import of " + event.fileName() + " ended",
                Map.of("importId", event.importId(), "state", event.state().name())));
    }
}
