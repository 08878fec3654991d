package architecture.broken.deals;

import org.jdbi.v3.core.Jdbi;

/** A front door that shows its database. */
public interface Deals {

    Jdbi jdbi();
}
