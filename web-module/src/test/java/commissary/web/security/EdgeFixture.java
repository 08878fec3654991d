package commissary.web.security;

import commissary.platform.config.GivenSettings;
import java.util.Map;

/** The edge under settings that a test gives. */
final class EdgeFixture {

    private EdgeFixture() {}

    static Clients clients(Map<String, String> values) {
        return new Clients(config(values));
    }

    static CrossSiteCheck crossSiteCheck(Map<String, String> values) {
        return new CrossSiteCheck(clients(values));
    }

    static RateLimits rateLimits(Map<String, String> values) {
        return new RateLimits(config(values));
    }

    private static EdgeConfig config(Map<String, String> values) {
        return new EdgeConfig(new GivenSettings(values));
    }
}
