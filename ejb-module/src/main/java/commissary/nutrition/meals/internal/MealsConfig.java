package commissary.nutrition.meals.internal;

import commissary.nutrition.meals.internal.model.ModelAccess;
import commissary.platform.config.FeatureConfig;
import commissary.platform.config.Settings;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;

/** The settings of meals: which language model reads descriptions, if any. */
@Dependent
public class MealsConfig implements FeatureConfig {

    private static final Duration USUAL_TIMEOUT = Duration.ofSeconds(20);
    private static final Duration SHORTEST_TIMEOUT = Duration.ofMillis(100);
    private static final Duration LONGEST_TIMEOUT = Duration.ofMinutes(2);
    private static final String USUAL_MODEL = "gpt-4o-mini";

    private final Optional<ModelAccess> model;

    @Inject
    public MealsConfig(Settings settings) {
        String name = settings.text("commissary.ai.model", USUAL_MODEL);
        String key = settings.optionalText("commissary.ai.key").orElse("");
        Duration timeout = settings.duration("commissary.ai.timeout", USUAL_TIMEOUT, SHORTEST_TIMEOUT, LONGEST_TIMEOUT);
        model = settings.optionalUri("commissary.ai.url").map(url -> new ModelAccess(url, key, name, timeout));
    }

    /** Empty if none is set up: the built-in parser reads all. */
    public Optional<ModelAccess> model() {
        return model;
    }
}
