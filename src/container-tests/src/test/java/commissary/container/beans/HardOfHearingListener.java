package commissary.container.beans;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Has to be told as often as the event says. */
@Dependent
public class HardOfHearingListener extends NotingListener {

    public static final String NAME = "container-tests.hard-of-hearing-listener";

    @Inject
    HardOfHearingListener(Diary diary, Notebook notebook) {
        super(NAME, diary, notebook);
    }

    @Override
    int failures(Happened event) {
        return event.deafness();
    }
}
