package commissary.container.beans;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Hears everything at once. */
@Dependent
public class GoodListener extends NotingListener {

    public static final String NAME = "container-tests.good-listener";

    @Inject
    GoodListener(Diary diary, Notebook notebook) {
        super(NAME, diary, notebook);
    }

    @Override
    int failures(Happened event) {
        return 0;
    }
}
