package commissary.platform.migrations.internal;

import commissary.platform.migrations.Migrations;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How far the start has come. */
@ApplicationScoped
class MigrationState implements Migrations {

    private volatile boolean done;
    private volatile @Nullable String problem = "The migrations have not run yet";

    @Override
    public boolean areDone() {
        return done;
    }

    @Override
    public Optional<String> problem() {
        return Optional.ofNullable(problem);
    }

    void succeed() {
        problem = null;
        done = true;
    }

    void fail(String reason) {
        problem = reason;
    }
}
