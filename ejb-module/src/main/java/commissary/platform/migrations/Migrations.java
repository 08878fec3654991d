package commissary.platform.migrations;

import java.util.Optional;

/** Whether the schema is what this version of the application needs. */
public interface Migrations {

    /** True once the schema is up to date and the settings are right; timers and workers wait for it. */
    boolean areDone();

    /** Why the application is not ready, if something is wrong. */
    Optional<String> problem();
}
