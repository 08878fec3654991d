package commissary.shop.search.internal;

import commissary.platform.config.FeatureConfig;
import commissary.platform.config.Settings;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.file.Path;

/** The settings of the search. */
@Dependent
public class SearchConfig implements FeatureConfig {

    private final Path folder;

    @Inject
    public SearchConfig(Settings settings) {
        folder = settings.optionalText("commissary.search.folder")
                .map(Path::of)
                .orElseGet(() -> Path.of(settings.text("commissary.data-folder", "data"), "search"));
    }

    /** Where this node keeps its index; no other node may use it. */
    public Path folder() {
        return folder;
    }
}
