package commissary.platform.config;

/**
 * The settings of one feature: a bean that reads all of them from {@link Settings} in its constructor. All are built
 * when the application starts, so that every wrong value is named at once.
 */
public interface FeatureConfig {}
