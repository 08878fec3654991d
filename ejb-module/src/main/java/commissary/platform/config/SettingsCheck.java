package commissary.platform.config;

import java.util.List;

/** Tells what is wrong with the settings. */
public interface SettingsCheck {

    /** Builds the settings of every feature and returns what is wrong, a line each; empty if nothing is. */
    List<String> problems();
}
