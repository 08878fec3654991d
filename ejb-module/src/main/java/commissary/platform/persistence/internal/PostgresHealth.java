package commissary.platform.persistence.internal;

import commissary.platform.persistence.DatabaseHealth;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.jdbi.v3.core.Jdbi;

/** Asks PostgreSQL for its version. */
@Dependent
class PostgresHealth implements DatabaseHealth {

    private final Jdbi jdbi;

    @Inject
    PostgresHealth(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public String version() {
        return jdbi.withHandle(handle ->
                handle.createQuery("show server_version").mapTo(String.class).one());
    }
}
