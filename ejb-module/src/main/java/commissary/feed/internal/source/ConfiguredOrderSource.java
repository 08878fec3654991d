package commissary.feed.internal.source;

import commissary.feed.internal.source.FeedSourceConfig.Kind;
import commissary.feed.internal.source.file.FileSource;
import commissary.feed.internal.source.http.SourceClient;
import commissary.feed.internal.source.jdbc.JdbcOrderSource;
import commissary.feed.internal.source.phpmyadmin.PhpMyAdminSource;
import commissary.platform.outside.OutsideSystems;
import commissary.shared.ForContainer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Clock;

/** The source that the settings name. */
@ApplicationScoped
public class ConfiguredOrderSource implements OrderSource {

    private final Kind kind;
    private final OrderSource source;

    @Inject
    public ConfiguredOrderSource(FeedSourceConfig config, OutsideSystems systems, Clock clock) {
        this.kind = config.kind();
        SourceSystem system = new SourceSystem(systems, config);
        SourceClient client = new SourceClient(config, system, clock);
        this.source = switch (kind) {
            case NONE -> ConfiguredOrderSource::refuse;
            case PHPMYADMIN -> new PhpMyAdminSource(config, config.phpMyAdmin().orElseThrow(), client);
            case JDBC -> new JdbcOrderSource(config, config.jdbc().orElseThrow(), system);
            case FILE -> new FileSource(config, config.file().orElseThrow(), client);
        };
    }

    @ForContainer
    @SuppressWarnings("NullAway")
    protected ConfiguredOrderSource() {
        this.kind = null;
        this.source = null;
    }

    @Override
    public boolean isConfigured() {
        return kind != Kind.NONE;
    }

    @Override
    public Download download(Path folder, SourceProgress progress) {
        return source.download(folder, progress);
    }

    private static Download refuse(Path folder, SourceProgress progress) {
        throw SourceFault.NOT_CONFIGURED.because("No source of orders is configured: commissary.feed.source is none");
    }
}
