/**
 * A data source that brings its own PostgreSQL, or finds an outside one.
 *
 * <p>It lives in the server's library, not in the EAR: the pools exist before the application does and outlive it.
 */
@NullMarked
package commissary.liberty.postgres;

import org.jspecify.annotations.NullMarked;
