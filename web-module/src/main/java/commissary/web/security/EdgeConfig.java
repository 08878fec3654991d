package commissary.web.security;

import commissary.platform.config.FeatureConfig;
import commissary.platform.config.Settings;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The settings of the edge. */
@Dependent
class EdgeConfig implements FeatureConfig {

    private static final String TRUSTED_PROXIES = "commissary.web.trusted-proxies";
    private static final int MANY = 10_000_000;

    private final List<Cidr> trustedProxies;
    private final List<String> corsOrigins;
    private final Optional<URI> baseUrl;
    private final String imageSources;
    private final Limits limits;
    private final int maxBodyBytes;
    private final int maxImportBytes;

    /** Requests per minute; 0 for no limit. */
    record Limits(int perAddress, int perUser, int perKey, int registrationsPerAddress) {}

    @Inject
    EdgeConfig(Settings settings) {
        trustedProxies = words(settings, TRUSTED_PROXIES).stream()
                .flatMap(text -> cidr(settings, text).stream())
                .toList();
        corsOrigins = words(settings, "commissary.web.cors-origins");
        baseUrl = settings.optionalUri("commissary.base-url");
        imageSources = settings.text("commissary.web.image-sources", "https:");
        maxBodyBytes = settings.integer("commissary.web.max-body-bytes", 1_000_000, 1_000, 1_000_000_000);
        maxImportBytes = settings.integer("commissary.imports.max-bytes", 500_000_000, 1_000, 2_000_000_000);
        limits = new Limits(
                settings.integer("commissary.web.limit-per-address", 600, 0, MANY),
                settings.integer("commissary.web.limit-per-user", 1200, 0, MANY),
                settings.integer("commissary.web.limit-per-key", 1200, 0, MANY),
                settings.integer("commissary.web.limit-registrations-per-address", 20, 0, MANY));
    }

    /** Networks whose word on the client's address is taken. */
    List<Cidr> trustedProxies() {
        return trustedProxies;
    }

    /** Other sites whose scripts may call the API, with a credential of their own. */
    List<String> corsOrigins() {
        return corsOrigins;
    }

    /** Where people find the site, if it is set. */
    Optional<URI> baseUrl() {
        return baseUrl;
    }

    /** Where pictures may come from beside this site, as a content security policy says it. */
    String imageSources() {
        return imageSources;
    }

    Limits limits() {
        return limits;
    }

    /** How long a body may be. An upload ends where its own signed address says. */
    int maxBodyBytes(String path) {
        if (PublicPaths.isUpload(path)) {
            return Integer.MAX_VALUE;
        }
        return PublicPaths.isImport(path) ? maxImportBytes : maxBodyBytes;
    }

    private static List<String> words(Settings settings, String key) {
        return settings.optionalText(key).stream()
                .flatMap(text -> Arrays.stream(text.split("[,\\s]+")))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static Optional<Cidr> cidr(Settings settings, String text) {
        Optional<Cidr> cidr = Cidr.parse(text);
        if (cidr.isEmpty()) {
            settings.problem(TRUSTED_PROXIES, "expected networks such as 10.0.0.0/8, separated by commas");
        }
        return cidr;
    }
}
