package commissary.nutrition.days.internal;

import commissary.identity.TimeZoneChanged;
import commissary.platform.events.EventListener;
import commissary.shared.Actor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/**
 * Somebody has moved. His dates go on where they were: each is summed once, when it is over where he is then. One that he
 * leapt over on the way east is over on arrival; one that he lives twice on the way west was summed the first time, and
 * meals that come in its second time amend it.
 */
@Dependent
class FollowTimeZone implements EventListener<TimeZoneChanged> {

    private final Diarists diarists;

    @Inject
    FollowTimeZone(Diarists diarists) {
        this.diarists = diarists;
    }

    @Override
    public String name() {
        return "nutrition.follow-time-zone";
    }

    @Override
    public Class<TimeZoneChanged> event() {
        return TimeZoneChanged.class;
    }

    @Override
    public void on(TimeZoneChanged event) {
        diarists.followZone(Actor.system(), event.userId());
    }
}
