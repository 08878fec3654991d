package commissary.it.world;

import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Opens the outside world before the first test of a process, waits for the server, and closes it after the last. */
public final class OutsideWorldListener implements LauncherSessionListener {
    @Override
    public void launcherSessionOpened(LauncherSession session) {
        OutsideWorld.open();
        Site.awaitReady();
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        OutsideWorld.close();
    }
}
